package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.graph.ThingValue;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Field;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lists what the graph of a design has. */
public final class InventoryReader {

    private static final List<String> OF_PROJECT = List.of("owner", "designer", "drawing", "revision", "location", "phase",
            "tier", "disciplines", "staff", "floorArea");
    private static final List<String> OF_BUILDING = List.of("use", "heightClass", "fireResistanceGrade", "sprinklered",
            "storeysAboveGround", "structuralSystem");

    private final DesignGraph stated;
    private final DesignGraph design;

    /**
     * A reader.
     *
     * @param stated  the design as it was read
     * @param design  the same with everything that follows from it
     */
    public InventoryReader(DesignGraph stated, DesignGraph design) {
        this.stated = stated;
        this.design = design;
    }

    /** Everything that there is. */
    public Inventory read() {
        Thing project = Thing.project(design);
        List<Field> fields = new ArrayList<>(fields(project, OF_PROJECT));
        Thing.all(design, "Building").forEach(b -> fields.addAll(fields(b, OF_BUILDING)));
        String phase = project.concept("phase").map(Concept::notation).orElse("");
        List<Inventory.Room> rooms = Thing.all(design, "Room").stream().map(this::room).toList();
        return new Inventory(fields, phase, storeys(), rooms, Thing.all(design, "Equipment").stream().map(this::equipment).toList(),
                Areas.of(rooms, project.number("floorArea").orElse(null),
                        project.number("staff").map(BigDecimal::intValue).orElse(null)), new RequestReader(design).read(),
                project.concepts("disciplines").stream().map(Concept::notation).sorted().toList());
    }

    private static String unit(DesignProperty property, Language language) {
        String unit = Numbers.unit(property.unit(), language);
        return unit.isEmpty() ? "" : " " + unit;
    }

    private List<Field> fields(Thing subject, List<String> properties) {
        List<Field> fields = new ArrayList<>();
        for (String name : properties) {
            DesignProperty property = design.schema().named(name);
            List<ThingValue> values = subject.values(name);
            if (!values.isEmpty()) {
                Text words = Lists.joined(values.stream().map(v -> words(v, property)).toList(), Text.of("words.comma"));
                fields.add(new Field(name, property.label(), new Text(words.zh() + unit(property, Language.ZH),
                        words.en() + unit(property, Language.EN))));
            }
        }
        return fields;
    }

    private static Text words(ThingValue value, DesignProperty property) {
        if (value instanceof ThingValue.OfConcept of) {
            return of.concept().label();
        }
        if (value instanceof ThingValue.OfThing of) {
            return Text.same(of.thing().id());
        }
        if (value instanceof ThingValue.Interval interval) {
            return Text.same(interval.low() + "–" + interval.high());
        }
        String text = ((ThingValue.Literal) value).text();
        return property.range() != Range.Literal.BOOLEAN ? Text.same(text)
                : Boolean.parseBoolean(text) ? Text.of("justify.inventory.InventoryReader.yes")
                        : Text.of("justify.inventory.InventoryReader.no");
    }

    private List<Storey> storeys() {
        return Thing.all(design, "Storey").stream()
                .sorted(Comparator.comparingInt((Thing s) -> s.text("level").map(Integer::parseInt).orElse(Integer.MAX_VALUE))
                        .thenComparing(Thing::id))
                .map(s -> new Storey(s.id(), s.text("name").orElse(s.id()))).toList();
    }

    private Room room(Thing room) {
        List<Concept> functions = room.concepts("function");
        return new Room(room.id(), name(room, functions), functions, id(room, "storey"),
                room.number("area").map(a -> a.setScale(2, RoundingMode.HALF_UP)).orElse(null), design.schema().designClass("Room")
                .properties().stream().map(DesignProperty::name).filter(room.in(stated)::states).collect(Collectors.toSet()));
    }

    private Equipment equipment(Thing item) {
        Concept type = item.concept("equipmentType").orElse(null);
        boolean isNew = item.concept("state").filter(c -> c.notation().equals("new")).isPresent();
        return new Equipment(item.id(), name(item, type == null ? List.of() : List.of(type)), type,
                item.text("model").orElse(""), item.number("quantity").map(BigDecimal::intValue).orElse(1), isNew,
                item.in(stated).states("state"), id(item, "room"), item.number("cost").orElse(null),
                new Inventory.Book(item.number("useHours").orElse(null), item.number("outsideHours").orElse(null),
                        item.text("acquiredOn").orElse(null), item.number("originalValue").orElse(null),
                        item.text("scrapReason").orElse(null)));
    }

    /** The id of the thing that a property names, or the empty text. */
    private static String id(Thing thing, String property) {
        return thing.things(property).stream().findFirst().map(Thing::id).orElse("");
    }

    /** The name that the design gives, or else what the thing is. */
    private static Text name(Thing thing, List<Concept> kinds) {
        return thing.text("name").map(Text::same).orElseGet(() -> kinds.isEmpty() ? Text.same(thing.id()) : kinds.get(0).label());
    }
}
