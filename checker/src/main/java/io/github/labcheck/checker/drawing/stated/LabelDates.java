package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The dates of a label against each other and against today. */
public final class LabelDates implements Measure {

    /** What has happened when a label is written. */
    private static final List<String> PAST = List.of("calibratedOn", "preparedOn", "generatedOn");

    /** Ends the validity of what has happened. */
    private static final String END = "validUntil";

    private final DesignGraph design;
    private final LocalDate today;

    public LabelDates(DrawnDesign drawn) {
        design = drawn.design();
        today = drawn.today();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "calibrationOverdue" -> design.isA(node, "Equipment") ? Optional.of(overdue(node)) : Optional.empty();
            case "labelDatesContradict" -> Optional.of(design.value(node, "label").map(this::contradict).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /** Overdue once its label's last day is past; a label without such a day says nothing of the kind. */
    private Measurement overdue(Node item) {
        Optional<Node> label = design.value(item, "label");
        if (label.isEmpty()) {
            return Measurement.lacking(item, "label");
        }
        return day(label.get(), END).map(until -> Measurement.truth(until.isBefore(today), Proof.NONE)).orElse(Measurement.NONE);
    }

    private Measurement contradict(Node label) {
        Optional<LocalDate> end = day(label, END);
        List<Text> wrong = new ArrayList<>();
        for (String past : PAST) {
            day(label, past).ifPresent(day -> {
                if (day.isAfter(today)) {
                    wrong.add(pair(past, day, Text.of("drawing.stated.LabelDates.after-today", today)));
                }
                if (end.filter(day::isAfter).isPresent()) {
                    wrong.add(pair(past, day, Text.of("drawing.stated.LabelDates.after", label(END), end.get())));
                }
            });
        }
        boolean any = end.isPresent() || PAST.stream().anyMatch(past -> day(label, past).isPresent());
        return !any ? Measurement.NONE : Measurement.truth(!wrong.isEmpty(), wrong.isEmpty() ? Proof.NONE : Proof.of(Lists
                .joined(wrong, Text.of("words.semicolon"))));
    }

    private Text pair(String property, LocalDate day, Text after) {
        return new Text(label(property).zh() + " " + day + " " + after.zh(), label(property).en() + " " + day + " " + after.en());
    }

    private Text label(String property) {
        return design.schema().named(property).label();
    }

    private Optional<LocalDate> day(Node label, String property) {
        return design.value(label, property).map(value -> LocalDate.parse(value.getLiteralLexicalForm()));
    }
}
