package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Passage;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The doors that a design calls safety exits, tested by what it draws. A mark that is refuted counts nowhere, and through a door that
 * leads outside where nobody can walk out nobody flees, whether it is marked or not.
 */
public final class ExitMarks {

    private final Map<String, ExitMark> marks = new TreeMap<>();
    private final Map<String, Boolean> outdoors = new HashMap<>();
    private final Drawing tested;
    private final ExitTest test;

    private ExitMarks(DesignGraph design, Drawing drawing) {
        Sides sides = new Sides(design, drawing);
        Ground ground = new Ground(design);
        List<PlanDoor> doors = drawing.plan().doors().stream().map(door -> shutInTheAir(door, sides, ground)).toList();
        Drawing walked = drawing.withDoors(doors);
        Passages passages = new Passages(design);
        test = new ExitTest(new Sides(design, walked), ground);
        doors.stream().filter(PlanDoor::exit).forEach(door -> marks.put(door.id(), mark(door, passages)));
        tested = walked.withDoors(doors.stream().map(door -> door.exit() && !marks.get(door.id()).counts() ? door.withoutExit() : door)
                .toList());
    }

    /** Tests all marks of a drawing as its design states them. */
    public static ExitMarks of(DesignGraph design, Drawing drawing) {
        return new ExitMarks(design, drawing);
    }

    /** A door that leads out is an exit only if people get through it; what is not said of its lock is asked. */
    private ExitMark mark(PlanDoor door, Passages passages) {
        Node node = NodeFactory.createURI(door.id());
        Optional<ExitMark> shut = passages.reason(node).map(ExitMark.Refuted::new);
        if (shut.isPresent()) {
            return shut.get();
        }
        ExitMark leads = test.of(door);
        List<Lack> unsaid = passages.unsaid(node);
        return leads instanceof ExitMark.Leads && !unsaid.isEmpty() ? new ExitMark.Untold(unsaid) : leads;
    }

    private static PlanDoor shutInTheAir(PlanDoor door, Sides sides, Ground ground) {
        boolean air = door.of(PlanDoor.OUTSIDE) && Stream.of(door.roomA(), door.roomB()).filter(side -> !side.equals(PlanDoor.OUTSIDE))
                .anyMatch(room -> !ground.on(sides.storeys(room)).orElse(true));
        return air ? door.withPassage(Passage.AT_WORK) : door;
    }

    /** The drawing in which only those doors are exits whose mark counts. */
    public Drawing tested() {
        return tested;
    }

    /** Whether one is out of the building on a side of a door: outside, or in a yard that is not closed on all sides. */
    public boolean outdoors(String side) {
        return side.equals(PlanDoor.OUTSIDE) || outdoors.computeIfAbsent(side, test::openYard);
    }

    /** What became of the mark of a door; empty for one that is not called an exit. */
    public Optional<ExitMark> of(String door) {
        return Optional.ofNullable(marks.get(door));
    }
}
