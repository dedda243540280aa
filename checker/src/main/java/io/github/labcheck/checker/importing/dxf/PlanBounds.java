package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.UnreadableDrawing;

/** More of a kind than any plan has: a sheet that holds it is refused before each is compared with all others. */
final class PlanBounds {

    private static final int MOST = 20_000;

    private PlanBounds() { }

    /** Refuses a sheet, in metres, with too many walls, leaves or outlines. */
    static void check(Sheet sheet, ImportChoices.Roles roles) throws UnreadableDrawing {
        WallRooms.bounded(sheet.strokes().stream().filter(s -> roles.layer(s.layer()) == DrawingRole.WALL).count());
        refuse(sheet.arcs().stream().filter(Leaves::sized).count(), "门扇圆弧", "arcs of doors");
        refuse(sheet.strokes().stream().filter(s -> s.closed() && roles.layer(s.layer()) == DrawingRole.ROOM_OUTLINE).count(), "房间轮廓",
                "outlines of rooms");
    }

    private static void refuse(long count, String zh, String en) throws UnreadableDrawing {
        if (count > MOST) {
            throw new UnreadableDrawing("图中有 " + count + " 个" + zh + "，超过 " + MOST + " 个，没有导入；请只导出一层平面图。", "The drawing has "
                    + count + " " + en + ", more than " + MOST + ", and was not imported; export one plan only.");
        }
    }
}
