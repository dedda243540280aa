package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.checker.plan.picture.Sheet.ItemKind;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads equipment and stores of a storey that have a place and no size, and names those that have no place. */
final class PointReader {

    private final DesignGraph design;
    private final Things things;
    private final StoreyMap storey;
    private final Language language;

    PointReader(DesignGraph design, StoreyMap storey, Language language) {
        this.design = design;
        this.things = new Things(design);
        this.storey = storey;
        this.language = language;
    }

    /** The things in the rooms that begin on this storey, by room. */
    private Map<RoomShape, List<Node>> byRoom() {
        Map<Node, List<Node>> all = new LinkedHashMap<>();
        Stream.of("Equipment", "Store").flatMap(type -> design.instances(type).stream()).forEach(thing -> design.value(thing, "room")
                .ifPresent(room -> all.computeIfAbsent(room, r -> new ArrayList<>()).add(thing)));
        Map<RoomShape, List<Node>> here = new LinkedHashMap<>();
        storey.rooms().stream().filter(room -> room.room().storey().equals(storey.storey().id()))
                .forEach(room -> here.put(room, all.getOrDefault(Things.node(room.id()), List.of())));
        return here;
    }

    /** Those that are drawn as a point. */
    List<Sheet.Point> points(Function<Node, ItemKind> kind) {
        return byRoom().values().stream().flatMap(List::stream).filter(thing -> design.values(thing, "size").size() != 2)
                .flatMap(thing -> things.at(thing).map(at -> new Sheet.Point(things.id(thing.getURI()), things.name(thing.getURI()),
                        design.isA(thing, "Store") ? ItemKind.STORE : kind.apply(thing), at)).stream()).toList();
    }

    /** What is called that has no place, one line a room. */
    List<String> unplaced() {
        List<String> lines = new ArrayList<>();
        byRoom().forEach((room, all) -> {
            List<String> names = all.stream().filter(thing -> things.at(thing).isEmpty()).map(this::called).toList();
            if (!names.isEmpty()) {
                lines.add(things.id(room.id()) + Text.of("words.colon").in(language)
                        + names.stream().collect(Collectors.joining(Text.of("words.comma").in(language))));
            }
        });
        return lines;
    }

    private String called(Node thing) {
        return (things.id(thing.getURI()) + " " + things.name(thing.getURI())).strip();
    }
}
