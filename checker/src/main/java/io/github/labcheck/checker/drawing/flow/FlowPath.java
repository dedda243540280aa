package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.geometry.PlanDoor;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The path of a flow as it leads through the building.
 *
 * @param rooms  the rooms it enters, in order, by IRI
 * @param passes how it gets from room to room
 * @param gaps   the steps that nothing joins
 */
record FlowPath(List<String> rooms, List<Pass> passes, List<Gap> gaps) {

    /**
     * A step that something joins.
     *
     * @param doors the doors that may be meant; one if the path names it, none where a stair, lift or autoclave leads on
     * @param from  the room it leaves, or outside
     * @param to    the room it enters, or outside
     */
    record Pass(List<PlanDoor> doors, String from, String to) { }

    /** Two things that follow each other in a path and are not joined. */
    record Gap(Node from, Node to) { }

    /**
     * A room that the flow is in, with the doors by which it may come and go.
     *
     * @param in  empty if the path begins there
     * @param out empty if the path ends there
     */
    record Stay(String room, List<PlanDoor> in, List<PlanDoor> out) { }

    /** The rooms that it is in, with the doors by which it comes and goes. */
    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        Pass last = null;
        for (Pass pass : passes) {
            boolean on = last != null && last.to().equals(pass.from());
            if (last != null && !on) {
                stays.add(new Stay(last.to(), last.doors(), List.of()));
            }
            stays.add(new Stay(pass.from(), on ? last.doors() : List.of(), pass.doors()));
            last = pass;
        }
        if (last != null) {
            stays.add(new Stay(last.to(), last.doors(), List.of()));
        }
        return stays;
    }
}
