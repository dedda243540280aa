package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.Passage;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Who gets through a door by what is said of its lock, its access control and its leaf. A lock holds nobody in a store or plant room:
 * it is locked from outside when they have left. Nobody flees into a plant room.
 */
public final class Passages {

    /** Where nobody stays behind a locked door. */
    private static final List<String> UNSTAFFED = List.of("storage-room", "plant-room", "shaft");

    private final DesignGraph design;

    public Passages(DesignGraph design) {
        this.design = design;
    }

    /** Who gets through a door between two sides, rooms by IRI or outside. */
    public Passage of(Node door, String one, String other) {
        Optional<String> out = side(one, other, this::perhapsUnstaffed);
        boolean shut = locked(door).isPresent();
        if (blocks(door).isPresent() || shut && out.isEmpty()) {
            return Passage.AT_WORK;
        }
        if (shut) {
            return Passage.oneWay(out.get());
        }
        Optional<String> oneWay = side(one, other, room -> is(room, "plant-room"));
        return oneWay.map(Passage::oneWay).orElse(truth(door, "emergencyExit").orElse(false) ? Passage.IN_EMERGENCY : Passage.FREE);
    }

    /** Why people in flight do not get through; empty if they do, or if nothing is said. */
    public Optional<Text> reason(Node door) {
        return locked(door).or(() -> blocks(door));
    }

    /** What is not said of a door that can be locked, or is under access control, so that it is not known whether one gets out. */
    public List<Lack> unsaid(Node door) {
        List<Node> sides = design.values(door, "between");
        boolean locksNobodyIn = sides.stream().anyMatch(side -> unstaffed(side.getURI()));
        if (locksNobodyIn || truth(door, "opensFromInside").orElse(false) || reason(door).isPresent()) {
            return List.of();
        }
        boolean lock = truth(door, "lockable").orElse(false);
        boolean control = truth(door, "accessControlled").orElse(false);
        Optional<Boolean> releases = truth(door, "releasesOnFireAlarm");
        return Stream.of(lock || control && !releases.orElse(true) ? Lack.of(door, "opensFromInside") : null,
                control && releases.isEmpty() ? Lack.of(door, "releasesOnFireAlarm") : null).filter(lack -> lack != null).toList();
    }

    /** Whether anything is said of how a door is locked, controlled or hung. */
    public boolean told(Node door) {
        return Stream.of("lockable", "accessControlled").anyMatch(property -> truth(door, property).orElse(false))
                || !design.values(door, "doorType").isEmpty();
    }

    /** Why its lock or its access control stops people in flight; empty if neither does, or if nothing is said. */
    public Optional<Text> locked(Node door) {
        boolean shutInside = !truth(door, "opensFromInside").orElse(true);
        if (truth(door, "lockable").orElse(false) && shutInside) {
            return Optional.of(Text.of("drawing.exit.Passages.can-locked-then-does"));
        }
        boolean held = truth(door, "accessControlled").orElse(false) && !truth(door, "releasesOnFireAlarm").orElse(true);
        return held && shutInside ? Optional.of(Text.of("drawing.exit.Passages.access-control-does-not")) : Optional.empty();
    }

    /** A leaf that people in flight cannot pass, as the ontology says. */
    private Optional<Text> blocks(Node door) {
        Concept blocking = design.schema().concept("DoorType", "blocks-flight").orElseThrow();
        return design.values(door, "doorType").stream().flatMap(type -> design.schema().concept(type.getURI()).stream())
                .filter(type -> type.is(blocking.iri())).findFirst().map(type -> Text.of("drawing.exit.Passages.door-people-flight-cannot",
                        type.label()));
    }

    /** The side across from a room of some kind, if the other side is none. */
    private static Optional<String> side(String one, String other, Predicate<String> kind) {
        return kind.test(one) == kind.test(other) ? Optional.empty() : Optional.of(kind.test(one) ? other : one);
    }

    /** A room of which it is not said what it is for may be one; its locked door is asked about. */
    private boolean perhapsUnstaffed(String room) {
        return unstaffed(room) || unknown(room);
    }

    private boolean unknown(String room) {
        return !room.equals(PlanDoor.OUTSIDE) && design.values(NodeFactory.createURI(room), "function").isEmpty();
    }

    /** Outside has no function, so it is never unstaffed. */
    private boolean unstaffed(String room) {
        return UNSTAFFED.stream().anyMatch(function -> is(room, function));
    }

    private boolean is(String room, String function) {
        return design.hasFunction(NodeFactory.createURI(room), function);
    }

    private Optional<Boolean> truth(Node door, String property) {
        return design.value(door, property).map(Node::getLiteralLexicalForm).map("true"::equals);
    }
}
