package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a design out in full, before it is read: what reads it knows nothing of the short forms. */
public final class Shorthand {

    private final Schema schema;
    private final Faults faults;
    private final Sections sections;
    private final Lengths lengths;
    private final Account account;

    /** What is wrong within single entries, so that the others can stand without them. */
    public interface Account {

        /** Something was told so often of an entry of a class. */
        void told(DesignClass type, int times);

        /** An entry that is not what was meant. */
        void failed(Mapping entry);
    }

    private Shorthand(Schema schema, ErrorLog log, int most, Account account) {
        this.schema = schema;
        this.faults = new Faults(log, account);
        this.account = account;
        this.sections = new Sections(schema, faults, most);
        this.lengths = new Lengths(schema, faults);
    }

    /**
     * A design written out; the same one, if it has nothing in short.
     *
     * @param log     takes what is wrong with the short forms
     * @param most    nodes that they may stand for
     * @param account takes what is wrong within entries
     */
    public static Mapping expand(Mapping root, Schema schema, ErrorLog log, int most, Account account) {
        return new ShortForms(schema).anyIn(root) ? new Shorthand(schema, log, most, account).all(root) : root;
    }

    /** Whether several values may stand at a key where one does, each making an entry: ids, and kinds of things. */
    public static boolean isListed(DesignProperty property) {
        return property.range() instanceof Range.Reference || isType(property);
    }

    static boolean isType(DesignProperty property) {
        return property.key().equals("type") && property.range() instanceof Range.OfConcept && !property.many();
    }

    private Mapping all(Mapping root) {
        root.pairs().forEach(pair -> schema.section(pair.key().text()).ifPresent(type -> sections.add(type, pair)));
        each(root, Word.TEMPLATES).forEach(pair -> section(pair, Word.TEMPLATES)
                .ifPresent(type -> sections.templates().add(type, sections.names(type), pair)));
        each(root, Word.DEFAULTS).forEach(pair -> section(pair, Word.DEFAULTS)
                .ifPresent(type -> sections.defaults().add(type, sections.names(type), pair)));
        sections.written().keySet().forEach(type -> sections.of(schema.designClass(type)));
        Outlines outlines = new Outlines(sections, lengths, faults);
        outlines.write(sections.of(schema.designClass(Rows.ROOM)));
        Placing placing = new Placing(outlines, lengths, faults);
        for (String type : sections.written().keySet()) {
            if (sections.names(schema.designClass(type)).has("at")) {
                sections.of(schema.designClass(type)).forEach(d -> faults.within(d, () -> placing.write(d)));
            }
        }
        keys();
        return written(root);
    }

    /** The sections within {@code templates} or {@code defaults}. */
    private Stream<Pair> each(Mapping root, Word word) {
        List<Pair> all = new ArrayList<>();
        for (Pair pair : root.pairs()) {
            if (word.is(pair.key().text()) && pair.value() instanceof Mapping mapping) {
                all.addAll(mapping.pairs());
            } else if (word.is(pair.key().text())) {
                faults.form(pair.value(), Text.of("reading.shorthand.Shorthand.block-section", new Text(word.zh(), word.key())));
            }
        }
        return all.stream();
    }

    private Optional<DesignClass> section(Pair pair, Word word) {
        String name = pair.key().text();
        Optional<DesignClass> type = schema.section(name);
        if (type.isEmpty()) {
            List<String> known = schema.classes().stream().filter(c -> c.section() != null)
                    .flatMap(c -> Stream.of(c.section(), c.label().zh())).toList();
            faults.unknown("unknown-section", pair.key().position(), name, known,
                    Text.of("reading.shorthand.Shorthand.there-no-section-could", Faults.shown(name), new Text(word.zh(), word.key())));
        }
        return type;
    }

    /** Keys of templates and defaults that their class does not have; in those that are used they would be reported anyway. */
    private void keys() {
        for (DesignClass type : schema.classes()) {
            Names names = sections.names(type);
            Stream.concat(sections.templates().of(type).stream(), sections.defaults().of(type).stream())
                    .flatMap(d -> d.pairs().stream()).filter(p -> !names.has(p.key().text()) && !isShort(p))
                    .forEach(p -> faults.unknown("unknown-key", p.key().position(), p.key().text(), names.words(),
                            Text.of("reading.shorthand.Shorthand.no-key", type.label(), Faults.shown(p.key().text()))));
        }
    }

    private static boolean isShort(Pair pair) {
        return Word.all().stream().anyMatch(w -> w.is(pair.key().text()));
    }

    private Mapping written(Mapping root) {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : root.pairs()) {
            Optional<DesignClass> type = schema.section(pair.key().text());
            if (type.isPresent() && sections.isWritten(type.get(), pair)) {
                pairs.add(new Pair(pair.key(), value(type.get(), pair.value()), pair.merged(), pair.origin()));
            } else if (!Word.isSection(pair.key().text())) {
                pairs.add(pair);
            }
        }
        return new Mapping(List.copyOf(pairs), root.flow(), root.position());
    }

    private Mapping entry(Draft draft) {
        Mapping mapping = draft.mapping();
        if (draft.failed()) {
            account.failed(mapping);
        }
        return mapping;
    }

    /** A section with its entries written out; what is no entry stays, and is reported where it is read. */
    private YamlNode value(DesignClass type, YamlNode value) {
        List<Draft> entries = sections.of(type);
        if (type.single()) {
            return value instanceof Mapping ? entry(entries.get(0)) : value;
        }
        boolean one = value instanceof Mapping mapping && new ShortForms(schema).listsIn(mapping, type);
        if (!(value instanceof Sequence) && !one) {
            return value;
        }
        List<YamlNode> items = new ArrayList<>(entries.stream().map(this::entry).toList());
        if (value instanceof Sequence list) {
            list.items().stream().filter(i -> !(i instanceof Mapping)).forEach(items::add);
        }
        return new Sequence(List.copyOf(items), value.position());
    }
}
