package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Scalar;
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
     * @param zh what they have to do with what is written
     */
    private record Offer(List<String> ids, String zh, String en) {
        private static final Offer NONE = new Offer(List.of(), "", "");
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
            log.add("duplicate-id", position, "id“%s”经别名或合并键又用了一次；请给另一项写上自己的 id".formatted(shown),
                    "The id \"%s\" comes in again through an alias or a merge key; give the other entry an id of its own".formatted(shown));
        } else if (first != null) {
            String shown = ErrorLog.shown(id);
            log.add("duplicate-id", position,
                    "id“%s”已用于第 %d 行的%s；全文件内 id 不得重复".formatted(shown, first.position().line(), first.type().label().zh()),
                    "The id \"%s\" is taken by the %s in line %d; an id is unique in the file"
                            .formatted(shown, first.type().label().en(), first.position().line()));
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
        Offer offer = !named.isEmpty() ? new Offer(named, "其中写明的是 ", "it names")
                : new Offer(instead.naming(id, reference.range()), "写有它的是 ", "it is named by");
        report(offer, "wrong-type", reference.scalar().position(),
                "“%s”是%s（第 %d 行），“%s”应为%s".formatted(shown, target.type().label().zh(),
                        target.position().line(), reference.property().label().zh(), expected.zh()),
                "\"%s\" stands in %s (line %d), but %s must be %s".formatted(shown, target.type().section(),
                        target.position().line(), reference.property().key(), expected.en()));
    }

    /** The outside is no entry; what to write depends on what was asked for. */
    private void outside(Pending reference, Instead instead) {
        Text expected = Expected.of(reference.property(), schema);
        boolean way = reference.property().ordered();
        String zh = way ? "“%s”不能写室外：从进门后的第一个房间写起，到出门前的最后一个房间为止"
                : "“%s”不能写室外，应为%s；在建筑之外的，不写这个键";
        String en = way ? "%s cannot name the outside: "
                + "begin with the first room behind the entrance and end with the last one before the exit"
                : "%s cannot be the outside; it is %s. Of what is outside the building leave the key out";
        Offer offer = way ? new Offer(instead.besideOutside(reference.range()), "有门通室外的是 ", "a door leads outside from")
                : Offer.NONE;
        report(offer, "unknown-reference", reference.scalar().position(),
                zh.formatted(reference.property().label().zh(), expected.zh()), en.formatted(reference.property().key(), expected.en()));
    }

    /** Reports a reference: one entry that may be meant is a suggestion, several are listed. */
    private void report(Offer offer, String code, Position position, String zh, String en) {
        List<String> shown = offer.ids().stream().limit(OFFERED).map(ErrorLog::shown).toList();
        String more = offer.ids().size() > OFFERED ? "…" : "";
        if (shown.size() < 2) {
            log.add(code, position, zh, en, shown.isEmpty() ? null : shown.get(0));
        } else {
            log.add(code, position, zh + "；" + offer.zh() + String.join("、", shown) + more,
                    en + "; " + offer.en() + " " + String.join(", ", shown) + more);
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
            report(new Offer(called, "叫这个的是 ", "so called are"), "unknown-reference", reference.scalar().position(),
                    "“%s”要写 id，“%s”不是 id；应为%s".formatted(reference.property().label().zh(), shown, expected.zh()),
                    "%s takes an id, and \"%s\" is none; it must be %s".formatted(reference.property().key(), shown, expected.en()));
            return;
        }
        log.add("unknown-reference", reference.scalar().position(),
                "“%s”指向的“%s”不在文件中；应为%s".formatted(reference.property().label().zh(), ErrorLog.shown(id), expected.zh()),
                "%s names \"%s\", which is not in the file; it must be %s"
                        .formatted(reference.property().key(), ErrorLog.shown(id), expected.en()),
                nearest.to(id, fitting.computeIfAbsent(reference.range(), this::fitting)));
    }

    private List<String> fitting(Range.Reference range) {
        Stream<String> outside = range.outside() ? Stream.of("outside") : Stream.empty();
        return Stream.concat(outside, declared.entrySet().stream().filter(e -> Instead.fits(e.getValue().type(), range))
                .map(Map.Entry::getKey)).toList();
    }
}
