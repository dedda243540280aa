package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions on entries: for each of some keys one value or several, of which the entry has one. */
final class Selection {

    private final Schema schema;
    private final Sections sections;
    private final Faults faults;
    private final List<Test> tests = new ArrayList<>();

    /** One condition. */
    private record Test(DesignProperty property, List<Scalar> values, List<Concept> concepts, List<Selection> referred) { }

    private Selection(Schema schema, Sections sections, Faults faults) {
        this.schema = schema;
        this.sections = sections;
        this.faults = faults;
    }

    /** The conditions of a block, those that are wrong reported and left out. */
    static Selection of(YamlNode node, Names names, Schema schema, Sections sections, Faults faults) {
        Selection selection = new Selection(schema, sections, faults);
        if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> selection.test(pair, names));
        } else {
            faults.form(node, Text.of("reading.shorthand.Selection.conditions-block-key-value"));
        }
        return selection;
    }

    private void test(Pair pair, Names names) {
        String word = pair.key().text();
        Optional<DesignProperty> property = names.property(word);
        if (property.isEmpty()) {
            faults.unknown("unknown-key", pair.key().position(), word, names.words(),
                    Text.of("reading.shorthand.Selection.condition-no-key", Faults.shown(word), names.type().label()));
            return;
        }
        if (pair.value() instanceof Mapping && property.get().range() instanceof Range.Reference range && range.classes().size() == 1) {
            Names target = sections.names(schema.designClass(range.classes().iterator().next()));
            tests.add(new Test(property.get(), List.of(), List.of(), List.of(of(pair.value(), target, schema, sections, faults))));
            return;
        }
        List<Scalar> values = scalars(pair.value());
        boolean plain = !(property.get().range() instanceof Range.Block) && !(property.get().range() instanceof Range.Shape);
        if (values.isEmpty() || !plain) {
            faults.form(pair.value(), Text.of("reading.shorthand.Selection.condition-takes-value-list", Faults.shown(word)));
            return;
        }
        List<Concept> concepts = property.get().range() instanceof Range.OfConcept of
                ? values.stream().flatMap(v -> concept(v, of.conceptClass(), property.get()).stream()).toList() : List.of();
        tests.add(new Test(property.get(), values, concepts, List.of()));
    }

    private Optional<Concept> concept(Scalar value, String conceptClass, DesignProperty property) {
        Optional<Concept> concept = schema.concept(conceptClass, value.text().strip());
        if (concept.isEmpty()) {
            String shown = Faults.shown(value.text());
            faults.unknown("unknown-value", value.position(), value.text(),
                    schema.concepts(conceptClass).stream().flatMap(c -> Stream.of(c.notation(), c.label().zh())).toList(),
                    Text.of("reading.shorthand.Selection.cannot", new Text(property.label().zh(), property.key()), shown));
        }
        return concept;
    }

    static List<Scalar> scalars(YamlNode node) {
        return node instanceof Scalar scalar ? List.of(scalar)
                : node instanceof Sequence list ? list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList()
                : List.of();
    }

    /** Whether an entry fulfils all of them; without any it does. */
    boolean holds(Draft draft) {
        return tests.stream().allMatch(t -> draft.at(t.property().key()).filter(p -> holds(t, scalars(p.value()))).isPresent());
    }

    private boolean holds(Test test, List<Scalar> own) {
        if (!test.referred().isEmpty()) {
            String type = ((Range.Reference) test.property().range()).classes().iterator().next();
            return own.stream().anyMatch(id -> sections.find(type, id.text().strip()).filter(test.referred().get(0)::holds).isPresent());
        }
        if (test.property().range() instanceof Range.OfConcept of) {
            return own.stream().flatMap(v -> schema.concept(of.conceptClass(), v.text().strip()).stream())
                    .anyMatch(c -> test.concepts().stream().anyMatch(wanted -> c.is(wanted.iri())));
        }
        return own.stream().anyMatch(v -> test.values().stream().anyMatch(wanted -> plain(v).equals(plain(wanted))));
    }

    /** Numbers and truth values that are written in several ways are the same. */
    private static String plain(Scalar scalar) {
        String text = scalar.text().strip();
        if (text.matches("[+-]?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return switch (text) {
            case "True", "TRUE", "是" -> "true";
            case "False", "FALSE", "否" -> "false";
            default -> text;
        };
    }

    /** The conditions as a name for a default. */
    static String words(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.pairs().stream().map(p -> p.key().text() + ": " + words(p.value())).collect(Collectors.joining(", "));
        }
        List<Scalar> all = scalars(node);
        return all.size() == 1 ? all.get(0).text().strip() : all.stream().map(s -> s.text().strip())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
