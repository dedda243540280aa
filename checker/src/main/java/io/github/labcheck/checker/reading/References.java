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

    private record Declared(DesignClass type, Position position) { }

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
        if (first != null) {
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

    /** Reports the references that lead nowhere or to the wrong kind of entry. */
    void check(NearestName nearest) {
        for (Pending reference : pending) {
            Declared target = declared.get(reference.scalar().text().strip());
            if (target == null) {
                unknown(reference, nearest);
            } else if (!fits(target.type(), reference.range())) {
                Text expected = Expected.of(reference.property(), schema);
                String id = ErrorLog.shown(reference.scalar().text());
                log.add("wrong-type", reference.scalar().position(),
                        "“%s”是%s（第 %d 行），“%s”应为%s".formatted(id, target.type().label().zh(),
                                target.position().line(), reference.property().label().zh(), expected.zh()),
                        "\"%s\" stands in %s (line %d), but %s must be %s".formatted(id, target.type().section(),
                                target.position().line(), reference.property().key(), expected.en()));
            }
        }
    }

    private static boolean fits(DesignClass type, Range.Reference range) {
        return range.classes().isEmpty() || range.classes().contains(type.name());
    }

    private void unknown(Pending reference, NearestName nearest) {
        if (FullWidth.explains(reference.scalar(), log)) {
            return;
        }
        String id = reference.scalar().text();
        Text expected = Expected.of(reference.property(), schema);
        log.add("unknown-reference", reference.scalar().position(),
                "“%s”指向的“%s”不在文件中；应为%s".formatted(reference.property().label().zh(), ErrorLog.shown(id), expected.zh()),
                "%s names \"%s\", which is not in the file; it must be %s"
                        .formatted(reference.property().key(), ErrorLog.shown(id), expected.en()),
                nearest.to(id, fitting.computeIfAbsent(reference.range(), this::fitting)));
    }

    private List<String> fitting(Range.Reference range) {
        Stream<String> outside = range.outside() ? Stream.of("outside") : Stream.empty();
        return Stream.concat(outside, declared.entrySet().stream().filter(e -> fits(e.getValue().type(), range))
                .map(Map.Entry::getKey)).toList();
    }
}
