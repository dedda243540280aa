package io.github.labcheck.checker.importing.answer;

import io.github.labcheck.checker.importing.revision.AnswerEdits;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.FormatRules;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the answers of a client into a design. Nothing that the design says already is changed; what is not taken is named by its cell. */
public final class Answers {

    private final WrittenDesign design;
    private final String designId;
    private final Schema schema;
    private final SameValue same;
    private final AnswerEdits edits;
    private final Map<String, DesignClass> types = new HashMap<>();
    private final AnswerValue values;
    private final List<Text> refused = new ArrayList<>();
    private int taken;
    private int known;
    private int open;

    /**
     * What came of a workbook.
     *
     * @param edits   the changes to the text of the design
     * @param taken   answers that are new
     * @param known   answers that the design had already
     * @param open    questions that nobody answered
     * @param refused answers that were not taken, each with its cell and the reason
     */
    public record Result(TextEdits edits, int taken, int known, int open, List<Text> refused) { }

    private Answers(WrittenDesign design, String designId, Schema schema) {
        this.design = design;
        this.designId = designId;
        this.schema = schema;
        this.same = new SameValue(schema);
        this.edits = new AnswerEdits(design);
        design.sections().forEach(s -> s.entries().stream().filter(e -> !e.id().isEmpty()).forEach(e -> types.put(e.id(), s.type())));
        this.values = new AnswerValue(schema, types.keySet());
    }

    /** Takes answers into a design. */
    public static Result of(WrittenDesign design, String designId, List<AnswerRow> rows, Schema schema) {
        Answers answers = new Answers(design, designId, schema);
        rows.forEach(answers::row);
        return new Result(answers.edits.edits(), answers.taken, answers.known, answers.open, answers.refused);
    }

    private void row(AnswerRow row) {
        if (row.answer().isEmpty()) {
            open++;
        } else if (!row.design().equals(designId)) {
            refuse(row, Text.of("importing.answer.Answers.row-about-another-design", row.design()));
        } else if (row.type().isEmpty()) {
            section(row);
        } else {
            DesignClass type = schema.classes().stream().filter(c -> c.name().equals(row.type())).findFirst().orElse(null);
            Optional<DesignProperty> property = type == null ? Optional.empty() : type.property(row.key()).filter(p -> !p.derived());
            if (property.isEmpty()) {
                refuse(row, Text.of("importing.answer.Answers.key-not-known", row.key()));
            } else {
                value(row, type, property.get());
            }
        }
    }

    private void section(AnswerRow asked) {
        String answer = asked.answer().replaceFirst("^\\s*" + Pattern.quote(asked.key()) + "\\s*[:：]\\s*", ""); // as a file has it
        AnswerRow row = new AnswerRow(asked.cell(), asked.design(), asked.type(), asked.id(), asked.key(), answer);
        Optional<DesignClass> type = schema.section(row.key());
        boolean there = type.isPresent() && design.section(type.get().name()).isPresent();
        if (type.filter(DesignClass::single).isPresent()) {
            keys(row, type.get());
        } else if (type.isPresent() && !there && AnswerValue.isNone(row.answer())) {
            edits.addEmpty(type.get().section());
            taken++;
        } else if (there && AnswerValue.isWhole(row.answer())) {
            boolean changed = edits.complete(type.get());
            taken += changed ? 1 : 0;
            known += changed ? 0 : 1;
        } else if (there && AnswerValue.isNone(row.answer()) && design.section(type.get().name()).get().entries().isEmpty()) {
            known++;
        } else if (there) {
            refuse(row, Text.of("importing.answer.Answers.design-section-answer-all", row.key()));
        } else {
            refuse(row, Text.of("importing.answer.Answers.only-none-can-answered"));
        }
    }

    /** Keys of a section that is one block, each with its value. */
    private void keys(AnswerRow row, DesignClass type) {
        for (String part : row.answer().split("[;；\\n]")) {
            String[] pair = part.strip().split("\\s*[:：]\\s*", 2);
            Optional<DesignProperty> property = type.property(pair[0]).filter(p -> !p.derived());
            if (pair.length == 2 && property.isPresent()) {
                value(new AnswerRow(row.cell(), row.design(), type.name(), "", property.get().key(), pair[1]), type, property.get());
            } else if (!part.isBlank()) {
                refuse(row, Text.of("importing.answer.Answers.not-key-value", part.strip(), type.section()));
            }
        }
    }

    private void value(AnswerRow row, DesignClass type, DesignProperty property) {
        String yaml = values.yaml(property, row.answer());
        YamlNode node = SameValue.node(yaml);
        Optional<Text> wrong = same.wrong(property, node).or(() -> reference(property, node));
        Optional<SectionText> section = design.section(type.name());
        Optional<EntryText> entry = section.stream().flatMap(s -> s.entries().stream())
                .filter(e -> type.single() || e.id().equals(row.id())).findFirst();
        if (wrong.isPresent()) {
            refused.add(Text.of("importing.answer.Answers.value", row.cell(), shown(row), wrong.get()));
        } else if (entry.isEmpty() && (!type.single() || section.isPresent())) {
            refuse(row, Text.of("importing.answer.Answers.design-no", row.id()));
        } else if (entry.isEmpty()) {
            edits.addBlock(type.section(), property, yaml);
            taken++;
        } else {
            into(row, entry.get(), property, yaml);
        }
    }

    private void into(AnswerRow row, EntryText entry, DesignProperty property, String yaml) {
        Optional<KeyText> written = entry.key(property.key());
        if (written.isEmpty()) {
            edits.add(entry, property, yaml);
            taken++;
        } else if (same.of(property, written.get().value().node()).equals(same.of(property, yaml))) {
            known++;
        } else {
            refuse(row, Text.of("importing.answer.Answers.design-states-another-stays", property.key()));
        }
    }

    /** Why a value names no entry of the right kind; empty if it does. */
    private Optional<Text> reference(DesignProperty property, YamlNode node) {
        if (!(property.range() instanceof Range.Reference range)) {
            return Optional.empty();
        }
        Stream<YamlNode> all = node instanceof Sequence list ? list.items().stream() : Stream.of(node);
        return all.filter(Scalar.class::isInstance).map(n -> ((Scalar) n).text())
                .filter(id -> !(range.outside() && FormatRules.isOutside(id))
                && (!types.containsKey(id) || !range.classes().isEmpty() && !range.classes().contains(types.get(id).name()))).findFirst()
                .map(id -> Text.of("importing.answer.Answers.design-no-can-stand", id));
    }

    private static String shown(AnswerRow row) {
        return row.answer().length() > 40 ? row.answer().substring(0, 40) + "…" : row.answer();
    }

    private void refuse(AnswerRow row, Text words) {
        refused.add(Text.of("importing.answer.Answers.refuse", row.cell(), shown(row), words));
    }
}
