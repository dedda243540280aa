package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.drawing.door.DoorAir;
import io.github.labcheck.checker.drawing.door.DoorFaultMeasures;
import io.github.labcheck.checker.drawing.door.DoorOverlapMeasures;
import io.github.labcheck.checker.drawing.door.FacingDoorMeasures;
import io.github.labcheck.checker.drawing.drawn.DrawingReader;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Undrawn;
import io.github.labcheck.checker.drawing.egress.Egress;
import io.github.labcheck.checker.drawing.entry.EntryMeasures;
import io.github.labcheck.checker.drawing.flow.FlowMeasures;
import io.github.labcheck.checker.drawing.item.BenchMeasures;
import io.github.labcheck.checker.drawing.item.BenchWallMeasures;
import io.github.labcheck.checker.drawing.item.DeliveryMeasures;
import io.github.labcheck.checker.drawing.item.DoorwayMeasures;
import io.github.labcheck.checker.drawing.item.ItemFaultMeasures;
import io.github.labcheck.checker.drawing.item.ItemMeasures;
import io.github.labcheck.checker.drawing.item.PlaceMeasures;
import io.github.labcheck.checker.drawing.item.SpacingMeasures;
import io.github.labcheck.checker.drawing.reach.ReachMeasures;
import io.github.labcheck.checker.drawing.room.FacadeMeasures;
import io.github.labcheck.checker.drawing.room.NeighbourMeasures;
import io.github.labcheck.checker.drawing.room.RangeMeasures;
import io.github.labcheck.checker.drawing.room.RoomFaultMeasures;
import io.github.labcheck.checker.drawing.room.RoomMeasures;
import io.github.labcheck.checker.drawing.room.StairFaultMeasures;
import io.github.labcheck.checker.drawing.room.StatedSizeMeasures;
import io.github.labcheck.checker.drawing.room.VoidMeasures;
import io.github.labcheck.checker.drawing.stated.StatedMeasures;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.graph.Derivation;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Schema;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;

/**
 * Values that the drawing of a design settles. A value is measured when a clause asks for it. Where the drawing shows a
 * value, it counts before what is stated; what contradicts the drawing is a finding of its own.
 */
public final class DrawnValues {

    private DrawnValues() { }

    /**
     * A design with everything that follows from it: defaults, links, computed values, and its drawing. The graph is
     * copied.
     *
     * @param asOf the day that counts as today
     */
    public static DesignGraph complete(Graph graph, Schema schema, LocalDate asOf) {
        DesignGraph design = DesignGraph.copyOf(graph, schema);
        Derivation.run(design, asOf);
        DrawnDesign drawn = new DrawnDesign(design);
        RoomMeasures.offer(drawn);
        FlowMeasures.offer(drawn);
        EntryMeasures.offer(drawn);
        ReachMeasures.offer(drawn);
        Egress.offer(drawn);
        FacingDoorMeasures.offer(drawn);
        Undrawn undrawn = new Undrawn(drawn);
        NeighbourMeasures.offer(drawn, undrawn);
        FacadeMeasures.offer(drawn, undrawn);
        StatedSizeMeasures.offer(drawn);
        StatedMeasures.offer(drawn, asOf);
        RoomFaultMeasures.offer(drawn);
        DoorFaultMeasures.offer(drawn);
        StairFaultMeasures.offer(drawn);
        ItemFaultMeasures.offer(drawn);
        PlaceMeasures.offer(drawn);
        DoorwayMeasures.offer(drawn);
        DoorOverlapMeasures.offer(drawn);
        VoidMeasures.offer(drawn);
        RangeMeasures.offer(drawn);
        DoorAir.offer(drawn);
        BenchMeasures.offer(drawn);
        BenchWallMeasures.offer(drawn, undrawn);
        ItemMeasures.offer(drawn);
        SpacingMeasures.offer(drawn);
        DeliveryMeasures.offer(drawn);
        return design;
    }

    /** What is drawn of a design: storeys, rooms, doors, items. */
    public static Drawing drawing(DesignGraph design) {
        return new DrawingReader(design).read();
    }
}
