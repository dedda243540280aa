package io.github.labcheck.checker.geometry;

/**
 * A place in plan, or a step between two places.
 *
 * @param x metres to the right of the origin that all storeys share
 * @param y metres up from it
 */
public record XY(double x, double y) {

    /** Compared very often: what a record makes itself is slow without an optimizing compiler. */
    @Override
    public boolean equals(Object other) {
        return other instanceof XY place && Double.compare(x, place.x) == 0 && Double.compare(y, place.y) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(x) + Double.hashCode(y);
    }

    /** This place moved by a step. */
    public XY plus(XY step) {
        return new XY(x + step.x, y + step.y);
    }

    /** The step from another place to this one. */
    public XY minus(XY other) {
        return new XY(x - other.x, y - other.y);
    }

    /** This step, longer by a factor. */
    public XY times(double factor) {
        return new XY(x * factor, y * factor);
    }

    /** Scalar product, m². */
    public double dot(XY other) {
        return x * other.x + y * other.y;
    }

    /** Cross product, m²; positive if the other step turns left from this one. */
    public double cross(XY other) {
        return x * other.y - y * other.x;
    }

    /** Length of this step, m. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** Straight distance, m. */
    public double distance(XY other) {
        double across = x - other.x; // without a step between: this is asked more often than anything else
        double up = y - other.y;
        return Math.sqrt(across * across + up * up);
    }

    /** The step of length 1 in the same direction; the step of length 0 stays as it is. */
    public XY unit() {
        double length = length();
        return length == 0 ? this : new XY(x / length, y / length);
    }

    /** This step turned by a quarter to the right. */
    public XY right() {
        return new XY(y, -x);
    }

    /** This step turned counter-clockwise. */
    public XY turned(double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new XY(x * cos - y * sin, x * sin + y * cos);
    }

    /** Whether both numbers are finite. */
    public boolean finite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
