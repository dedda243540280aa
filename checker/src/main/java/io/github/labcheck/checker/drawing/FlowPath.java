package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.geometry.PlanDoor;
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
}
