package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several ids where one id stands: an entry for each, with an id made of its own, or of its type where it has none, and of that id. Where
 * a key takes several ids anyway, {@code all-rooms} stands for them.
 */
final class Lists {

    private static final String ALL = "all-";
    private static final String ALL_ZH = "全部";

    private final Schema schema;
    private final Sections sections;
    private final Faults faults;

    Lists(Schema schema, Sections sections, Faults faults) {
        this.schema = schema;
        this.sections = sections;
        this.faults = faults;
    }

    /** The entries that an entry stands for; itself, if it lists nothing. */
    List<Draft> each(Draft draft) {
        Pair listed = null;
        for (Pair pair : List.copyOf(draft.pairs())) {
            DesignProperty property = draft.names().property(pair.key().text()).orElse(null);
            if (property == null || !(property.range() instanceof Range.Reference range)) {
                continue;
            }
            Optional<List<Scalar>> several = several(pair.value(), range, property.many());
            if (several.isEmpty()) {
                continue;
            }
            Pair written = new Pair(pair.key(), new Sequence(List.copyOf(several.get()), pair.value().position()), pair.merged(),
                    new Origin(Origin.Kind.LIST, "", draft.position()));
            draft.pairs().set(draft.pairs().indexOf(pair), written);
            if (!property.many() && listed != null) {
                faults.contradiction(pair.key().position(), "一项里只能有一个键列出几个编号，“%s”已是".formatted(listed.key().text()),
                        "Only one key of an entry lists several ids, and %s does so already".formatted(listed.key().text()));
            } else if (!property.many()) {
                listed = written;
            }
        }
        return listed == null ? List.of(draft) : entries(draft, listed);
    }

    private List<Draft> entries(Draft draft, Pair listed) {
        List<Draft> entries = new ArrayList<>();
        String base = base(draft);
        Scalar idKey = draft.at("id").map(Pair::key).orElse(new Scalar("id", false, draft.position()));
        for (YamlNode item : ((Sequence) listed.value()).items()) {
            if (!draft.names().budget().spend(draft.pairs(), listed.key().position())) {
                return entries;
            }
            Scalar target = (Scalar) item;
            Draft entry = draft.copy();
            entry.pairs().set(entry.pairs().indexOf(listed), new Pair(listed.key(), target, listed.merged(), listed.origin()));
            if (draft.names().type().identified() || draft.id().isPresent()) {
                entry.put(idKey, new Scalar(base + "-" + target.text().strip(), true,
                        draft.scalar("id").map(YamlNode::position).orElse(target.position())), listed.origin());
            }
            entries.add(entry);
        }
        return entries;
    }

    /** What the ids of the entries begin with; the same in both languages. */
    private String base(Draft draft) {
        return draft.id().orElseGet(() -> draft.scalar("type").map(s -> draft.names().property("type")
                .filter(p -> p.range() instanceof Range.OfConcept)
                .flatMap(p -> schema.concept(((Range.OfConcept) p.range()).conceptClass(), s.text().strip())).map(Concept::notation)
                .orElse(s.text().strip())).orElse(draft.names().type().section()));
    }

    /** The ids that a value lists; empty if it is one id, or a list where a list stands anyway. */
    private Optional<List<Scalar>> several(YamlNode value, Range.Reference range, boolean many) {
        if (value instanceof Scalar scalar) {
            return all(scalar.text().strip(), range).map(type -> ids(type, scalar, List.of()));
        }
        if (value instanceof Mapping mapping) {
            return selected(mapping, range);
        }
        if (!(value instanceof Sequence list) || list.items().isEmpty() || !list.items().stream().allMatch(Scalar.class::isInstance)) {
            return Optional.empty();
        }
        boolean any = list.items().stream().anyMatch(i -> all(((Scalar) i).text().strip(), range).isPresent());
        if (many && !any) {
            return Optional.empty();
        }
        List<Scalar> ids = new ArrayList<>();
        list.items().forEach(i -> several(i, range, many).ifPresentOrElse(ids::addAll, () -> ids.add((Scalar) i)));
        return Optional.of(ids);
    }

    /** The class that {@code all-rooms} means; not where an entry is called so. */
    private Optional<DesignClass> all(String word, Range.Reference range) {
        String section = word.startsWith(ALL) ? word.substring(ALL.length()) : word.startsWith(ALL_ZH) ? word.substring(ALL_ZH.length()) : "";
        return section.isEmpty() ? Optional.empty() : schema.section(section).filter(t -> fits(t, range)).filter(t -> sections.find(t.name(), word).isEmpty());
    }

    private static boolean fits(DesignClass type, Range.Reference range) {
        return !type.single() && (range.classes().isEmpty() || range.classes().contains(type.name()));
    }

    /** {@code {all: rooms, when: …, unless: …}}. */
    private Optional<List<Scalar>> selected(Mapping mapping, Range.Reference range) {
        Scalar section = null;
        List<Pair> conditions = new ArrayList<>();
        for (Pair pair : mapping.pairs()) {
            String word = pair.key().text();
            if (Word.ALL.is(word) && pair.value() instanceof Scalar scalar) {
                section = scalar;
            } else if (Word.WHEN.is(word) || Word.UNLESS.is(word)) {
                conditions.add(pair);
            } else {
                faults.unknown("unknown-key", pair.key().position(), word, Word.names(List.of(Word.ALL, Word.WHEN, Word.UNLESS)),
                        "“%s”不能写在这里；应为 all、when、unless".formatted(Faults.shown(word)),
                        "\"%s\" cannot stand here; the keys are all, when and unless".formatted(Faults.shown(word)));
            }
        }
        if (section == null) {
            return Optional.empty();
        }
        Scalar of = section;
        Optional<DesignClass> type = schema.section(of.text().strip()).filter(t -> fits(t, range));
        if (type.isEmpty()) {
            List<String> fitting = schema.classes().stream().filter(c -> c.section() != null && fits(c, range)).map(DesignClass::section).toList();
            faults.unknown("unknown-section", of.position(), of.text(), fitting,
                    "“%s”不是可写在这里的部分".formatted(Faults.shown(of.text())), "\"%s\" is no section that can stand here".formatted(Faults.shown(of.text())));
            return Optional.of(List.of());
        }
        return Optional.of(ids(type.get(), of, conditions));
    }

    private List<Scalar> ids(DesignClass type, Scalar at, List<Pair> conditions) {
        Names names = sections.names(type);
        List<Draft> left = sections.of(type);
        for (Pair pair : conditions) {
            Selection selection = Selection.of(pair.value(), names, schema, sections, faults);
            boolean wanted = Word.WHEN.is(pair.key().text());
            left = left.stream().filter(d -> selection.holds(d) == wanted).toList();
        }
        return left.stream().flatMap(d -> d.id().stream()).map(id -> new Scalar(id, true, at.position())).toList();
    }
}
