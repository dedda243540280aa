package io.github.labcheck.checker.importing.ifc;

/**
 * A placement in space: the images of the three axes and of the origin.
 *
 * @param x       image of the x axis
 * @param y       image of the y axis
 * @param z       image of the z axis
 * @param origin  image of the origin
 */
record Affine(Xyz x, Xyz y, Xyz z, Xyz origin) {

    /** Nothing moves. */
    static final Affine SAME = new Affine(new Xyz(1, 0, 0), new Xyz(0, 1, 0), new Xyz(0, 0, 1), new Xyz(0, 0, 0));

    /** A point or vector. */
    record Xyz(double x, double y, double z) {

        Xyz plus(Xyz other) {
            return new Xyz(x + other.x, y + other.y, z + other.z);
        }

        Xyz minus(Xyz other) {
            return plus(other.times(-1));
        }

        Xyz times(double factor) {
            return new Xyz(x * factor, y * factor, z * factor);
        }

        double dot(Xyz other) {
            return x * other.x + y * other.y + z * other.z;
        }

        Xyz cross(Xyz other) {
            return new Xyz(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
        }

        double length() {
            return Math.sqrt(dot(this));
        }

        /** The vector of length 1; another one where this has no length. */
        Xyz unit(Xyz instead) {
            double length = length();
            return length < 1e-12 || !Double.isFinite(length) ? instead : times(1 / length);
        }
    }

    /** A placement by its z axis and a direction near its x axis. */
    static Affine of(Xyz origin, Xyz axis, Xyz direction) {
        Xyz z = axis.unit(SAME.z);
        Xyz near = Math.abs(z.dot(direction.unit(SAME.x))) > 1 - 1e-9 ? z.cross(SAME.x).length() > 0.1 ? SAME.x : SAME.y : direction;
        Xyz x = near.minus(z.times(near.dot(z))).unit(SAME.x);
        return new Affine(x, z.cross(x), z, origin);
    }

    /** A placement by its axes, scaled. */
    static Affine scaled(Xyz x, Xyz y, Xyz z, Xyz origin) {
        return new Affine(x, y, z, origin);
    }

    /** The image of a point. */
    Xyz point(Xyz p) {
        return origin.plus(vector(p));
    }

    /** The image of a vector. */
    Xyz vector(Xyz v) {
        return x.times(v.x).plus(y.times(v.y)).plus(z.times(v.z));
    }

    /** First the inner placement, then this. */
    Affine after(Affine inner) {
        return new Affine(vector(inner.x), vector(inner.y), vector(inner.z), point(inner.origin));
    }

    /** Lengths in metres: the origin is scaled, the axes of a rigid placement are not. */
    Affine times(double factor) {
        return new Affine(x.times(factor), y.times(factor), z.times(factor), origin.times(factor));
    }
}
