package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ids of one file and the references to them, which are looked up when all entries are known. */
final class References {

    private static final int OFFERED = 5;

    private record Declared(DesignClass type, Position position) { }

    /**
     * Entries that may be meant.
     *
     * @param words what they have to do with what is written
     */
    private record Offer(List<String> ids, Text words) {
        private static final Offer NONE = new Offer(List.of(), Text.same(""));
    }

    private record Pending(Scalar scalar, DesignProperty property, Range.Reference range) { }

    private final Schema schema;
    private final ErrorLog log;
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Map<Range.Reference, List<String>> fitting = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    References(Schema schema, ErrorLog log) {
        this.schema = schema;
        this.log = log;
    }

    /** Notes the id of an entry; an id belongs to one entry of the whole file. */
    void declare(String id, DesignClass type, Position position) {
        Declared first = declared.putIfAbsent(id, new Declared(type, position));
        if (first != null && first.position().equals(position)) {
            String shown = ErrorLog.shown(id);
            log.add("duplicate-id", position, Text.of("reading.References.id-comes-again-through", shown));
        } else if (first != null) {
            String shown = ErrorLog.shown(id);
            log.add("duplicate-id", position,
                    Text.of("reading.References.id-taken-line-id", shown, first.position().line(), first.type().label()));
        }
    }

    void refer(Scalar scalar, DesignProperty property, Range.Reference range) {
        pending.add(new Pending(scalar, property, range));
    }

    /** Reports the references that lead nowhere or to the wrong kind of entry, and what to write instead. */
    void check(List<Section> sections, NearestName nearest) {
        Instead instead = null;
        for (Pending reference : pending) {
            Declared target = declared.get(reference.scalar().text().strip());
            if (target != null && Instead.fits(target.type(), reference.range())) {
                continue;
            }
            instead = instead == null ? new Instead(sections) : instead;
            if (target != null) {
                wrongKind(reference, target, instead);
            } else if (FormatRules.isOutside(reference.scalar().text().strip())) {
                outside(reference, instead);
            } else {
                unknown(reference, instead, nearest);
            }
        }
    }

    private void wrongKind(Pending reference, Declared target, Instead instead) {
        Text expected = Expected.of(reference.property(), schema);
        String id = reference.scalar().text().strip();
        String shown = ErrorLog.shown(id);
        List<String> named = instead.namedBy(id, reference.range());
        Offer offer = !named.isEmpty() ? new Offer(named, Text.of("reading.References.names"))
                : new Offer(instead.naming(id, reference.range()), Text.of("reading.References.named"));
        report(offer, "wrong-type", reference.scalar().position(),
                Text.of("reading.References.stands-line-but-must", shown, new Text(target.type().label().zh(), target.type().section()),
                        target.position().line(), new Text(reference.property().label().zh(), reference.property().key()), expected));
    }

    /** The outside is no entry; what to write depends on what was asked for. */
    private void outside(Pending reference, Instead instead) {
        Text expected = Expected.of(reference.property(), schema);
        boolean way = reference.property().ordered();
        Text key = new Text(reference.property().label().zh(), reference.property().key());
        Text words = way ? Text.of("reading.References.cannot-name-outside-begin", key)
                : Text.of("reading.References.cannot-outside-what-outside", key, expected);
        Offer offer = way ? new Offer(instead.besideOutside(reference.range()), Text.of("reading.References.door-leads-outside-from"))
                : Offer.NONE;
        report(offer, "unknown-reference", reference.scalar().position(), words);
    }

    /** Reports a reference: one entry that may be meant is a suggestion, several are listed. */
    private void report(Offer offer, String code, Position position, Text words) {
        List<String> shown = offer.ids().stream().limit(OFFERED).map(ErrorLog::shown).toList();
        String more = offer.ids().size() > OFFERED ? "…" : "";
        if (shown.size() < 2) {
            log.add(code, position, words, shown.isEmpty() ? null : shown.get(0));
        } else {
            log.add(code, position, Text.of("reading.References.report", words, offer.words(), Lists.of(shown), more));
        }
    }

    private void unknown(Pending reference, Instead instead, NearestName nearest) {
        if (FullWidth.explains(reference.scalar(), log)) {
            return;
        }
        String id = reference.scalar().text();
        Text expected = Expected.of(reference.property(), schema);
        List<String> called = instead.called(id, reference.range());
        if (!called.isEmpty()) {
            String shown = ErrorLog.shown(id);
            report(new Offer(called, Text.of("reading.References.so-called")), "unknown-reference", reference.scalar().position(),
                    Text.of("reading.References.takes-id-none-must",
                            new Text(reference.property().label().zh(), reference.property().key()), shown, expected));
            return;
        }
        log.add("unknown-reference", reference.scalar().position(),
                Text.of("reading.References.names-not-file-must", new Text(reference.property().label().zh(), reference.property().key()),
                        ErrorLog.shown(id), expected),
                nearest.to(id, fitting.computeIfAbsent(reference.range(), this::fitting)));
    }

    private List<String> fitting(Range.Reference range) {
        Stream<String> outside = range.outside() ? Stream.of("outside") : Stream.empty();
        return Stream.concat(outside, declared.entrySet().stream().filter(e -> Instead.fits(e.getValue().type(), range))
                .map(Map.Entry::getKey)).toList();
    }
}
