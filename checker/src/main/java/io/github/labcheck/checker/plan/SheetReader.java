package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.PlanItem;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.checker.plan.picture.Sheet.ItemKind;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.locationtech.jts.geom.Polygon;

/** Reads the rooms of a storey, what stands in them, and the title block. */
final class SheetReader {

    private final DesignGraph design;
    private final Things things;
    private final Drawing drawing;
    private final StoreyMap storey;
    private final Language language;

    SheetReader(DesignGraph design, Drawing drawing, StoreyMap storey, Language language) {
        this.design = design;
        this.things = new Things(design);
        this.drawing = drawing;
        this.storey = storey;
        this.language = language;
    }

    Sheet.Title title() {
        Node project = design.project();
        String name = things.text(project, "name");
        String floor = things.name(storey.storey().id());
        return new Sheet.Title(name.isEmpty() ? design.id(project) : name, floor.isEmpty() ? things.id(storey.storey().id()) : floor,
                things.text(project, "drawing"), things.text(project, "revision"), things.text(project, "date"),
                things.text(project, "owner"), things.text(project, "designer"), things.text(project, "location"));
    }

    /** Degrees clockwise from the top of the sheet to north; null if the design does not say. */
    Double north() {
        return design.instances("Building").stream().findFirst().flatMap(b -> things.number(b, "north")).orElse(null);
    }

    List<Sheet.Room> rooms() {
        return storey.rooms().stream().filter(room -> !room.outline().isEmpty()).map(this::room).toList();
    }

    private Sheet.Room room(RoomShape shape) {
        Optional<Concept> zone = things.concept(Things.node(shape.id()), "zone");
        return new Sheet.Room(things.id(shape.id()), things.name(shape.id()), shape.room().kind(), zone.map(Concept::notation).orElse(""),
                zone.map(z -> z.label().in(language)).orElse(""), shape.area(),
                shape.floor() instanceof Polygon floor && !floor.isEmpty() ? floor : shape.outline());
    }

    List<String> undrawn() {
        return storey.rooms().stream().filter(room -> room.outline().isEmpty())
                .map(room -> (things.id(room.id()) + " " + things.name(room.id())).strip()).toList();
    }

    List<Sheet.Item> items() {
        Stream<Sheet.Item> equipment = storey.rooms().stream().filter(room -> room.room().storey().equals(storey.storey().id()))
                .flatMap(room -> drawing.items(room.id()).stream()).map(Footprint::of).filter(Footprint::drawn)
                .map(footprint -> item(footprint, kind(Things.node(footprint.item().id()))));
        Stream<Sheet.Item> stores = design.instances("Store").stream().flatMap(store -> footprint(store).stream())
                .map(footprint -> item(footprint, ItemKind.STORE));
        return Stream.concat(equipment, stores).sorted(Comparator.comparingDouble(SheetReader::size).reversed()
                .thenComparing(Sheet.Item::id)).toList();
    }

    private static double size(Sheet.Item item) {
        return item.corners().get(0).distance(item.corners().get(1)) * item.corners().get(1).distance(item.corners().get(2));
    }

    private Sheet.Item item(Footprint footprint, ItemKind kind) {
        String iri = footprint.item().id();
        return new Sheet.Item(things.id(iri), things.name(iri), kind, footprint.corners());
    }

    /** The footprint of a store that stands on this storey. */
    private Optional<Footprint> footprint(Node store) {
        List<Node> size = design.values(store, "size");
        Optional<String> room = design.value(store, "room").map(Node::getURI)
                .filter(r -> drawing.shape(r).filter(s -> s.room().storey().equals(storey.storey().id())).isPresent());
        return room.isEmpty() || size.size() != 2 ? Optional.empty() : things.at(store)
                .map(at -> Footprint.of(new PlanItem(store.getURI(), "",
                room.get(), at, DesignGraph.number(size.get(0)), DesignGraph.number(size.get(1)),
                things.number(store, "rotation").orElse(0.0)))).filter(Footprint::drawn);
    }

    /** How a thing is drawn. */
    ItemKind kind(Node item) {
        Concept type = things.concept(item, "equipmentType").orElse(null);
        if (type == null) {
            return ItemKind.DEVICE;
        }
        String all = "EquipmentType";
        if (things.is(type, all, "bench", "instrument-table", "balance-table")) {
            return ItemKind.BENCH;
        }
        if (things.is(type, all, "sink", "handwash-basin", "eyewash", "emergency-shower")) {
            return ItemKind.SINK;
        }
        if (things.is(type, all, "biosafety-cabinet", "clean-bench", "isolator", "glove-box", "pcr-workstation")) {
            return ItemKind.CABINET;
        }
        if (things.is(type, all, "ventilation-device")) {
            return ItemKind.HOOD;
        }
        if (things.is(type, all, "cold-storage")) {
            return ItemKind.COLD;
        }
        return things.is(type, all, "furniture") ? ItemKind.FURNITURE : ItemKind.DEVICE;
    }
}
