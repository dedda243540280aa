package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.graph.DesignGraph;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

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
        List<Field> fields = new ArrayList<>(fields(design.project(), OF_PROJECT));
        design.instances("Building").forEach(b -> fields.addAll(fields(b, OF_BUILDING)));
        String phase = concept(design.value(design.project(), "phase")).map(Concept::notation).orElse("");
        List<Inventory.Room> rooms = design.instances("Room").stream().map(this::room).toList();
        return new Inventory(fields, phase, storeys(), rooms, design.instances("Equipment").stream().map(this::equipment).toList(),
                Areas.of(rooms, number(design.project(), "floorArea").orElse(null),
                        number(design.project(), "staff").map(BigDecimal::intValue).orElse(null)), new RequestReader(design).read(),
                design.values(design.project(), "disciplines").stream().flatMap(d -> concept(Optional.of(d)).stream())
                .map(Concept::notation).sorted().toList());
    }

    private static String unit(DesignProperty property, Language language) {
        String unit = Numbers.unit(property.unit(), language);
        return unit.isEmpty() ? "" : " " + unit;
    }

    private List<Field> fields(Node subject, List<String> properties) {
        List<Field> fields = new ArrayList<>();
        for (String name : properties) {
            DesignProperty property = design.schema().named(name);
            List<Node> values = design.values(subject, name);
            if (!values.isEmpty()) {
                Text words = Lists.joined(values.stream().map(v -> words(v, property)).toList(), Text.of("words.comma"));
                fields.add(new Field(name, property.label(), new Text(words.zh() + unit(property, Language.ZH),
                        words.en() + unit(property, Language.EN))));
            }
        }
        return fields;
    }

    private Text words(Node value, DesignProperty property) {
        if (!value.isLiteral()) {
            return concept(Optional.of(value)).map(Concept::label).orElseGet(() -> Text.same(design.id(value)));
        }
        String text = value.getLiteralLexicalForm();
        return property.range() != Range.Literal.BOOLEAN ? Text.same(text)
                : Boolean.parseBoolean(text) ? Text.of("justify.inventory.InventoryReader.yes")
                        : Text.of("justify.inventory.InventoryReader.no");
    }

    private List<Storey> storeys() {
        return design.instances("Storey").stream()
                .sorted(Comparator.comparingInt((Node s) -> design.value(s, "level")
                        .map(l -> Integer.parseInt(l.getLiteralLexicalForm())).orElse(Integer.MAX_VALUE)).thenComparing(design::id))
                .map(s -> new Storey(design.id(s), text(s, "name").orElse(design.id(s)))).toList();
    }

    private Room room(Node room) {
        List<Concept> functions = design.values(room, "function").stream()
                .flatMap(f -> concept(Optional.of(f)).stream()).toList();
        return new Room(design.id(room), name(room, functions), functions,
                design.value(room, "storey").map(design::id).orElse(""),
                number(room, "area").map(a -> a.setScale(2, RoundingMode.HALF_UP)).orElse(null), design.schema().designClass("Room")
                .properties().stream().map(DesignProperty::name)
                .filter(p -> !stated.stated(room, p).isEmpty()).collect(Collectors.toSet()));
    }

    private Equipment equipment(Node item) {
        Concept type = concept(design.value(item, "equipmentType")).orElse(null);
        boolean isNew = concept(design.value(item, "state")).filter(c -> c.notation().equals("new")).isPresent();
        return new Equipment(design.id(item), name(item, type == null ? List.of() : List.of(type)), type,
                text(item, "model").orElse(""), number(item, "quantity").map(BigDecimal::intValue).orElse(1), isNew,
                !stated.stated(item, "state").isEmpty(), design.value(item, "room").map(design::id).orElse(""),
                number(item, "cost").orElse(null), new Inventory.Book(number(item, "useHours").orElse(null), number(item, "outsideHours")
                .orElse(null),
                        text(item, "acquiredOn").orElse(null), number(item, "originalValue").orElse(null), text(item, "scrapReason")
                        .orElse(null)));
    }

    /** The name that the design gives, or else what the thing is. */
    private Text name(Node thing, List<Concept> kinds) {
        return text(thing, "name").map(Text::same)
                .orElseGet(() -> kinds.isEmpty() ? Text.same(design.id(thing)) : kinds.get(0).label());
    }

    private Optional<String> text(Node subject, String property) {
        return design.value(subject, property).map(Node::getLiteralLexicalForm);
    }

    private Optional<BigDecimal> number(Node subject, String property) {
        return design.value(subject, property).filter(Node::isLiteral).map(n -> new BigDecimal(n.getLiteralLexicalForm()));
    }

    private Optional<Concept> concept(Optional<Node> node) {
        return node.filter(Node::isURI).flatMap(n -> design.schema().concept(n.getURI()));
    }
}
