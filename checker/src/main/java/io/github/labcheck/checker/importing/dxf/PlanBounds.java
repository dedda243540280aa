package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;

/** More of a kind than any plan has: a sheet that holds it is refused before each is compared with all others. */
final class PlanBounds {

    private static final int MOST = 20_000;

    private PlanBounds() { }

    /** Refuses a sheet, in metres, with too many walls, leaves or outlines. */
    static void check(Sheet sheet, ImportChoices.Roles roles) throws UnreadableDrawing {
        WallRooms.bounded(sheet.strokes().stream().filter(s -> roles.layer(s.layer()) == DrawingRole.WALL).count());
        refuse(sheet.arcs().stream().filter(Leaves::sized).count(), Text.of("importing.dxf.PlanBounds.arcs-doors"));
        refuse(sheet.strokes().stream().filter(s -> s.closed() && roles.layer(s.layer()) == DrawingRole.ROOM_OUTLINE).count(),
                Text.of("importing.dxf.PlanBounds.outlines-rooms"));
    }

    private static void refuse(long count, Text what) throws UnreadableDrawing {
        if (count > MOST) {
            throw new UnreadableDrawing(Text.of("importing.dxf.PlanBounds.drawing-more-than-was", count, what, MOST));
        }
    }
}
