package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.drawing.door.DoorAir;
import io.github.labcheck.checker.drawing.door.DoorFaultMeasures;
import io.github.labcheck.checker.drawing.door.DoorOverlapMeasures;
import io.github.labcheck.checker.drawing.door.FacingDoorMeasures;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Undrawn;
import io.github.labcheck.checker.drawing.egress.AlternativeExits;
import io.github.labcheck.checker.drawing.egress.DoorMeasures;
import io.github.labcheck.checker.drawing.egress.Egress;
import io.github.labcheck.checker.drawing.egress.EgressMeasures;
import io.github.labcheck.checker.drawing.egress.MarkMeasures;
import io.github.labcheck.checker.drawing.egress.RoomDoorMeasures;
import io.github.labcheck.checker.drawing.egress.StoreyMeasures;
import io.github.labcheck.checker.drawing.entry.PassedMeasures;
import io.github.labcheck.checker.drawing.flow.FlowMeasures;
import io.github.labcheck.checker.drawing.item.BenchMeasures;
import io.github.labcheck.checker.drawing.item.BenchWallMeasures;
import io.github.labcheck.checker.drawing.item.DeliveryMeasures;
import io.github.labcheck.checker.drawing.item.DoorwayMeasures;
import io.github.labcheck.checker.drawing.item.ItemFaultMeasures;
import io.github.labcheck.checker.drawing.item.ItemMeasures;
import io.github.labcheck.checker.drawing.item.PlaceMeasures;
import io.github.labcheck.checker.drawing.item.SpacingMeasures;
import io.github.labcheck.checker.drawing.reach.FixtureWays;
import io.github.labcheck.checker.drawing.reach.ReachMeasures;
import io.github.labcheck.checker.drawing.reach.ReachableMeasures;
import io.github.labcheck.checker.drawing.room.FacadeMeasures;
import io.github.labcheck.checker.drawing.room.NeighbourMeasures;
import io.github.labcheck.checker.drawing.room.RangeMeasures;
import io.github.labcheck.checker.drawing.room.RoomFaultMeasures;
import io.github.labcheck.checker.drawing.room.RoomMeasures;
import io.github.labcheck.checker.drawing.room.StairFaultMeasures;
import io.github.labcheck.checker.drawing.room.StatedSizeMeasures;
import io.github.labcheck.checker.drawing.room.VoidMeasures;
import io.github.labcheck.checker.drawing.stated.AreaMeasures;
import io.github.labcheck.checker.drawing.stated.BiosafetyLevels;
import io.github.labcheck.checker.drawing.stated.Contradictions;
import io.github.labcheck.checker.drawing.stated.DoorSides;
import io.github.labcheck.checker.drawing.stated.Formulas;
import io.github.labcheck.checker.drawing.stated.LabelDates;
import io.github.labcheck.checker.drawing.stated.LeafMeasures;
import io.github.labcheck.checker.drawing.stated.LevelMeasures;
import io.github.labcheck.checker.drawing.stated.PressureMeasures;
import io.github.labcheck.checker.graph.Measure;
import java.time.LocalDate;

/** All measures, by the names that the ontology gives them. Each is made when it is asked for. */
final class Measures {

    private final DrawnDesign drawn;
    private final LocalDate today;
    private Egress egress;
    private DoorMeasures exitWays;
    private FixtureWays fixtureWays;
    private Undrawn undrawn;

    Measures(DrawnDesign drawn, LocalDate today) {
        this.drawn = drawn;
        this.today = today;
    }

    /**
     * The measure of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Measure named(String name) {
        return switch (name) {
            case "alternative-exits" -> new AlternativeExits(drawn, egress());
            case "areas" -> new AreaMeasures(drawn);
            case "bench-walls" -> new BenchWallMeasures(drawn, undrawn());
            case "benches" -> new BenchMeasures(drawn);
            case "biosafety" -> new BiosafetyLevels(drawn.design());
            case "contradictions" -> new Contradictions(drawn.design());
            case "delivery" -> new DeliveryMeasures(drawn);
            case "door-air" -> new DoorAir(drawn.design());
            case "door-faults" -> new DoorFaultMeasures(drawn);
            case "door-overlaps" -> new DoorOverlapMeasures(drawn);
            case "door-sides" -> new DoorSides(drawn.design());
            case "doorways" -> new DoorwayMeasures(drawn);
            case "egress" -> new EgressMeasures(drawn, egress(), exitWays());
            case "entry" -> new PassedMeasures(drawn);
            case "exit-marks" -> new MarkMeasures(drawn, egress());
            case "exit-ways" -> exitWays();
            case "facade" -> new FacadeMeasures(drawn, undrawn());
            case "facing-doors" -> new FacingDoorMeasures(drawn);
            case "flows" -> new FlowMeasures(drawn);
            case "formulas" -> new Formulas(drawn.design());
            case "item-faults" -> new ItemFaultMeasures(drawn);
            case "items" -> new ItemMeasures(drawn);
            case "label-dates" -> new LabelDates(drawn.design(), today);
            case "leaves" -> new LeafMeasures(drawn);
            case "levels" -> new LevelMeasures(drawn.design());
            case "neighbours" -> new NeighbourMeasures(drawn, undrawn());
            case "places" -> new PlaceMeasures(drawn);
            case "pressures" -> new PressureMeasures(drawn.design());
            case "ranges" -> new RangeMeasures(drawn);
            case "reach" -> new ReachMeasures(drawn, fixtureWays());
            case "reachable" -> new ReachableMeasures(drawn, fixtureWays());
            case "room" -> new RoomMeasures(drawn);
            case "room-doors" -> new RoomDoorMeasures(drawn, egress());
            case "room-faults" -> new RoomFaultMeasures(drawn);
            case "spacing" -> new SpacingMeasures(drawn);
            case "stair-faults" -> new StairFaultMeasures(drawn);
            case "stated-sizes" -> new StatedSizeMeasures(drawn);
            case "storey-exits" -> new StoreyMeasures(drawn, egress());
            case "voids" -> new VoidMeasures(drawn);
            default -> throw new IllegalArgumentException("no measure " + name);
        };
    }

    private Egress egress() {
        if (egress == null) {
            egress = new Egress(drawn);
        }
        return egress;
    }

    private DoorMeasures exitWays() {
        if (exitWays == null) {
            exitWays = new DoorMeasures(drawn, egress());
        }
        return exitWays;
    }

    private FixtureWays fixtureWays() {
        if (fixtureWays == null) {
            fixtureWays = new FixtureWays(drawn);
        }
        return fixtureWays;
    }

    private Undrawn undrawn() {
        if (undrawn == null) {
            undrawn = new Undrawn(drawn);
        }
        return undrawn;
    }
}
