package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.dxf.tag.DxfEntity;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The system of coordinates of an entity, which its extrusion direction turns: one that points down mirrors x. */
final class Ocs {

    private static final double NEARLY_UPRIGHT = 1.0 / 64;

    private Ocs() { }

    /** From the coordinates of an entity to those of the drawing, seen from above. */
    static AffineTransformation of(DxfEntity entity) {
        double x = entity.real(210, 0);
        double y = entity.real(220, 0);
        double z = entity.real(230, 1);
        double length = Math.sqrt(x * x + y * y + z * z);
        if (length < 1e-12 || x == 0 && y == 0 && z > 0) {
            return new AffineTransformation();
        }
        double nx = x / length;
        double ny = y / length;
        double nz = z / length;
        boolean upright = Math.abs(nx) < NEARLY_UPRIGHT && Math.abs(ny) < NEARLY_UPRIGHT;
        double ax = upright ? nz : -ny;
        double ay = upright ? 0 : nx;
        double az = upright ? -nx : 0;
        double size = Math.sqrt(ax * ax + ay * ay + az * az);
        ax /= size;
        ay /= size;
        az /= size;
        double bx = ny * az - nz * ay;
        double by = nz * ax - nx * az;
        return new AffineTransformation(ax, bx, 0, ay, by, 0);
    }
}
