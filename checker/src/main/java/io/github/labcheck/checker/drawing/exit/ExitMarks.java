package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Passage;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The doors that a design calls safety exits, tested by what it draws. A mark that is refuted counts nowhere, and through a door that
 * leads outside where nobody can walk out nobody flees, whether it is marked or not. Does not hold the design.
 */
public final class ExitMarks {

    private final Map<String, ExitMark> marks = new TreeMap<>();
    private final Set<String> outdoors;
    private final Drawing tested;
    private final Map<String, PlanDoor> doorsById;

    private ExitMarks(DesignGraph design, Drawing drawing) {
        Sides sides = new Sides(design, drawing);
        Ground ground = new Ground(design);
        List<PlanDoor> doors = drawing.plan().doors().stream().map(door -> shutInTheAir(door, sides, ground)).toList();
        Drawing walked = drawing.withDoors(doors);
        Passages passages = new Passages(design);
        ExitTest test = new ExitTest(new Sides(design, walked), ground);
        doors.stream().filter(PlanDoor::exit).forEach(door -> marks.put(door.id(), mark(door, passages, test)));
        tested = walked.withDoors(doors.stream().map(door -> door.exit() && !marks.get(door.id()).counts() ? door.withoutExit() : door)
                .toList());
        doorsById = tested.plan().doors().stream().collect(Collectors.toMap(PlanDoor::id, d -> d, (a, b) -> a));
        outdoors = doors.stream().flatMap(door -> Stream.of(door.roomA(), door.roomB())).distinct()
                .filter(side -> !side.equals(PlanDoor.OUTSIDE) && test.openYard(side)).collect(Collectors.toUnmodifiableSet());
    }

    /** Tests all marks of a drawing as its design states them. */
    public static ExitMarks of(DesignGraph design, Drawing drawing) {
        return new ExitMarks(design, drawing);
    }

    /** A door that leads out is an exit only if people get through it; what is not said of its lock is asked. */
    private static ExitMark mark(PlanDoor door, Passages passages, ExitTest test) {
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

    /** A door, opening or pass box of the drawing. */
    public Optional<PlanDoor> door(String id) {
        return Optional.ofNullable(doorsById.get(id));
    }

    /** The drawing in which only those doors are exits whose mark counts. */
    public Drawing tested() {
        return tested;
    }

    /** Two that say the same of the same drawing. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExitMarks same && tested.plan().equals(same.tested.plan()) && marks.equals(same.marks)
                && outdoors.equals(same.outdoors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tested.plan(), marks, outdoors);
    }

    /** Whether one is out of the building on a side of a door: outside, or in a yard that is not closed on all sides. */
    public boolean outdoors(String side) {
        return side.equals(PlanDoor.OUTSIDE) || outdoors.contains(side);
    }

    /** What became of the mark of a door; empty for one that is not called an exit. */
    public Optional<ExitMark> of(String door) {
        return Optional.ofNullable(marks.get(door));
    }
}
