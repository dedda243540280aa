package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which lines of the estimate pay for what meets a clause in the design: the things it counts, or the subject with its own value. */
final class Makers {

    /** Stands for what is built or bought without a price. */
    static final int UNPRICED = -1;

    private static final String ROOM = "Room";
    private static final String EQUIPMENT = "Equipment";

    /** Values of a room that follow from its own walls. */
    private static final Set<String> OWN = Set.of("area", "clearWidth", "clearHeight");

    private final Inventory design;
    private final Map<String, Integer> lines = new HashMap<>();

    Makers(Inventory design, Estimate estimate) {
        this.design = design;
        estimate.unpriced().forEach(u -> u.things().forEach(t -> lines.put(t, UNPRICED)));
        for (int i = 0; i < estimate.lines().size(); i++) {
            for (String thing : estimate.lines().get(i).things()) {
                lines.put(thing, i);
            }
        }
    }

    /** The lines of what makes a clause met for a subject; things that are there already have none. */
    Set<Integer> of(Finding met) {
        Set<Integer> found = new TreeSet<>();
        Limit limit = met.clause().limit();
        if (!limit.required().isEmpty()) {
            limit.among().ifPresent(items -> kinds(met, items, limit.required(), found));
        } else {
            limit.demanded().ifPresent(items -> items.classes().forEach(c -> add(c, met.witness(), found)));
            limit.toValue().filter(Path::own).ifPresent(value -> own(met, value.last().name(), found));
        }
        return found;
    }

    /** The subject, where the value is its own and not that of what stands in it or around it. */
    private void own(Finding met, String property, Set<Integer> found) {
        String id = met.subject().id();
        boolean room = met.subject().type().equals(ROOM) && design.rooms().stream()
                .anyMatch(r -> r.id().equals(id) && (OWN.contains(property) || r.stated().contains(property)));
        if (room || met.subject().type().equals(EQUIPMENT)) {
            add(met.subject().type(), List.of(id), found);
        }
    }

    /** Of kinds that are asked for, the things of the subject's room, or else of its design. */
    private void kinds(Finding met, Limit.Items items, List<String> kinds, Set<Integer> found) {
        if (items.designClass().equals(ROOM)) {
            add(ROOM, design.rooms().stream().filter(r -> r.functions().stream().anyMatch(f -> named(f, kinds))).map(Room::id).toList(),
                    found);
        } else if (items.designClass().equals(EQUIPMENT)) {
            List<Equipment> all = design.equipment().stream().filter(e -> named(e.type(), kinds)).toList();
            List<Equipment> here = all.stream().filter(e -> met.subject().type().equals(ROOM) && e.room().equals(met.subject().id()))
                    .toList();
            add(EQUIPMENT, (here.isEmpty() ? all : here).stream().map(Equipment::id).toList(), found);
        }
    }

    private static boolean named(Concept concept, List<String> kinds) {
        return concept != null && kinds.stream().anyMatch(concept::is);
    }

    private void add(String type, Collection<String> ids, Set<Integer> found) {
        for (String id : ids) {
            Integer line = lines.get(Estimate.thing(type, id));
            if (line != null) {
                found.add(line);
            }
        }
    }
}
