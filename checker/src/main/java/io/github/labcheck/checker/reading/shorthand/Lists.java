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
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several ids, or several types, where one stands: an entry for each, with an id made of its own, or of its type where it has none, and of
 * that id. Where a key takes several ids anyway, {@code all-rooms} stands for them.
 */
final class Lists {

    private static final boolean TYPE_PART = true;
    private static final boolean ID_PART = false;

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
        Pair types = null;
        Pair listed = null;
        for (Pair pair : List.copyOf(draft.pairs())) {
            DesignProperty property = draft.names().property(pair.key().text()).orElse(null);
            if (property != null && Shorthand.isType(property) && pair.value() instanceof Sequence list && ofScalars(list)) {
                types = replace(draft, pair, list);
            }
            if (property == null || !(property.range() instanceof Range.Reference range)) {
                continue;
            }
            boolean within = property.many() && within(pair.value()) >= 0;
            Optional<List<Scalar>> several = within ? Optional.of(Selection.scalars(((Sequence) pair.value()).items()
                    .get(within(pair.value()))))
                    : several(pair.value(), range, property.many());
            if (several.isEmpty()) {
                continue;
            }
            Pair written = within ? pair : replace(draft, pair, new Sequence(List.copyOf(several.get()), pair.value().position()));
            if ((within || !property.many()) && listed != null) {
                faults.contradiction(pair.key().position(), Text.of("reading.shorthand.Lists.only-one-key-entry", listed.key().text()));
            } else if (within || !property.many()) {
                listed = written;
            }
        }
        if (types != null && listed == null && draft.id().isEmpty()) { // the place makes their ids differ from those of other places
            listed = draft.pairs().stream().filter(p -> namesOne(draft, p)).findFirst()
                    .map(p -> replace(draft, p, new Sequence(List.of(p.value()), p.value().position()))).orElse(null);
        }
        List<Draft> entries = types == null ? List.of(draft) : entries(draft, types, TYPE_PART);
        if (listed == null) {
            return entries;
        }
        List<Draft> all = new ArrayList<>();
        for (Draft entry : entries) {
            all.addAll(entries(entry, listed, ID_PART));
        }
        return all;
    }

    private static boolean namesOne(Draft draft, Pair pair) {
        return pair.value() instanceof Scalar scalar && !scalar.isNull() && draft.names().property(pair.key().text())
                .filter(p -> p.range() instanceof Range.Reference && !p.many()).isPresent();
    }

    private static boolean ofScalars(Sequence list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(Scalar.class::isInstance);
    }

    private static Pair replace(Draft draft, Pair pair, Sequence list) {
        Pair written = new Pair(pair.key(), list, pair.merged(), new Origin(Origin.Kind.LIST, "", draft.position()));
        draft.pairs().set(draft.pairs().indexOf(pair), written);
        return written;
    }

    /** The entries of one list; their keys are shared with the entry that lists. */
    private List<Draft> entries(Draft draft, Pair listed, boolean byType) {
        List<Draft> entries = new ArrayList<>();
        Scalar idKey = draft.at("id").map(Pair::key).orElse(new Scalar("id", false, draft.position()));
        Sequence list = (Sequence) listed.value();
        int within = within(list);
        for (YamlNode item : within < 0 ? list.items() : ((Sequence) list.items().get(within)).items()) {
            if (!draft.names().budget().spend(draft.pairs(), listed.key().position())) {
                return entries;
            }
            Scalar target = (Scalar) item;
            Draft entry = draft.copy();
            Origin origin = new Origin(Origin.Kind.LIST, "", draft.position());
            int place = entry.pairs().indexOf(listed);
            entry.pairs().replaceAll(p -> eachIs(draft, p, target, origin));
            entry.pairs().set(place, new Pair(listed.key(), within < 0 ? target : with(list, within, target), listed.merged(), origin));
            if (draft.names().type().identified() || draft.id().isPresent()) {
                String id = byType ? draft.id().map(i -> i + "-").orElse("") + kind(draft, target) : base(draft) + "-" + target.text()
                        .strip();
                entry.put(idKey, new Scalar(id, true, draft.scalar("id").map(YamlNode::position).orElse(target.position())), origin);
            }
            entries.add(entry);
        }
        return entries;
    }

    /**
     * The place in a list of ids where several stand in brackets of their own, as in {@code between: [[R1, R2], C1]}; −1 if there is none.
     */
    private static int within(YamlNode value) {
        if (value instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof Sequence inner && ofScalars(inner)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Sequence with(Sequence list, int place, Scalar target) {
        List<YamlNode> items = new ArrayList<>(list.items());
        items.set(place, target);
        return new Sequence(List.copyOf(items), list.position());
    }

    /** A key that says {@code each} in place of the id for which the entry is made. */
    private static Pair eachIs(Draft draft, Pair pair, Scalar target, Origin origin) {
        boolean reference = draft.names().property(pair.key().text()).filter(p -> p.range() instanceof Range.Reference).isPresent();
        if (reference && isEach(pair.value())) {
            return new Pair(pair.key(), target, pair.merged(), origin);
        }
        return reference && pair.value() instanceof Sequence list && list.items().stream().anyMatch(Lists::isEach)
                ? new Pair(pair.key(), new Sequence(list.items().stream().map(i -> isEach(i) ? target : i).toList(), list.position()),
                pair.merged(), origin)
                : pair;
    }

    private static boolean isEach(YamlNode node) {
        return node instanceof Scalar scalar && Word.EACH.is(scalar.text().strip());
    }

    /** What the ids of the entries begin with; the same in both languages. */
    private String base(Draft draft) {
        return draft.id().orElseGet(() -> draft.scalar("type").map(s -> kind(draft, s)).orElse(draft.names().type().section()));
    }

    private String kind(Draft draft, Scalar type) {
        String word = type.text().strip();
        return draft.names().property("type").filter(p -> p.range() instanceof Range.OfConcept)
                .flatMap(p -> schema.concept(((Range.OfConcept) p.range()).conceptClass(), word)).map(Concept::notation).orElse(word);
    }

    /** The ids that a value lists; empty if it is one id, or a list where a list stands anyway. */
    private Optional<List<Scalar>> several(YamlNode value, Range.Reference range, boolean many) {
        if (value instanceof Scalar scalar) {
            return all(scalar.text().strip(), range).map(type -> ids(type, scalar, List.of()));
        }
        if (value instanceof Mapping mapping) {
            return selected(mapping, range);
        }
        if (!(value instanceof Sequence list) || !ofScalars(list)) {
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
        return schema.section(Word.allOf(word)).filter(t -> fits(t, range)).filter(t -> sections.find(t.name(), word).isEmpty());
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
                        Text.of("reading.shorthand.Lists.cannot-stand-here-keys", Faults.shown(word)));
            }
        }
        if (section == null) {
            return Optional.empty();
        }
        Scalar of = section;
        Optional<DesignClass> type = schema.section(of.text().strip()).filter(t -> fits(t, range));
        if (type.isEmpty()) {
            List<String> fitting = schema.classes().stream().filter(c -> c.section() != null && fits(c, range)).map(DesignClass::section)
                    .toList();
            faults.unknown("unknown-section", of.position(), of.text(), fitting,
                    Text.of("reading.shorthand.Lists.no-section-can-stand", Faults.shown(of.text())));
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
        if (!names.budget().spend(left.size(), at.position())) {
            return List.of();
        }
        return left.stream().flatMap(d -> d.id().stream()).map(id -> new Scalar(id, true, at.position())).toList();
    }
}
