package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one topic. Its own headings are on level 2; where it stands deeper, the builder moves them. */
abstract class Chapter {

    /** Stands where a value is not known. */
    static final String UNKNOWN = "—";

    /** Reasons that a catalogue words for its own readers, by their notation. */
    private static final Map<String, Text> REASONS = Map.of(
            "no-check-kind", Text.of("justify.chapter.Chapter.checked-against-drawings-description"),
            "text-not-read", Text.of("justify.chapter.Chapter.checked-against-printed-text"),
            "successor-not-read", Text.of("justify.chapter.Chapter.document-was-replaced-checked"));

    private final Justification evidence;
    private final PaperBuilder out;

    Chapter(Justification evidence, PaperBuilder out) {
        this.evidence = evidence;
        this.out = out;
    }

    /** Writes what stands below the heading. */
    abstract void write();

    final Justification evidence() {
        return evidence;
    }

    final PaperBuilder out() {
        return out;
    }

    final FindingWords findings() {
        return new FindingWords(out.language(), evidence.design().report().asOf());
    }

    final String in(Text text) {
        return text.in(out.language());
    }

    final boolean chinese() {
        return out.language() == Language.ZH;
    }

    static Row row(Object... cells) {
        return new Row(java.util.Arrays.stream(cells).map(String::valueOf).toList(), false);
    }

    static Row strong(Object... cells) {
        return new Row(row(cells).cells(), true);
    }

    /** The areas of rooms; a dash where there are rooms of which no area is known. */
    static String area(List<Room> rooms) {
        return !rooms.isEmpty() && rooms.stream().allMatch(r -> r.area() == null) ? UNKNOWN : Inventory.area(rooms).toPlainString();
    }

    /** A difference with its sign. */
    static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + change.toPlainString() : change.toPlainString();
    }

    /** Why a person checks a clause, in the words of those who do. */
    final String reason(ClauseResult result) {
        Concept reason = result.clause().manualReason();
        return in(reason == null ? result.reason() : REASONS.getOrDefault(reason.notation(), result.reason()));
    }

    /** Words for how heavy a finding weighs. */
    final String severity(Clause.Severity severity) {
        return switch (severity) {
            case ERROR -> out.say(Text.of("justify.chapter.Chapter.error"));
            case WARNING -> out.say(Text.of("justify.chapter.Chapter.warning"));
            case ADVICE -> out.say(Text.of("justify.chapter.Chapter.advice"));
        };
    }

    /** The clauses of the design's run by category, in the order of the categories' names. */
    final Map<Concept, List<ClauseResult>> categories() {
        List<ClauseResult> sorted = evidence.design().report().clauses().stream()
                .sorted(Comparator.comparing((ClauseResult c) -> c.clause().category().notation()).thenComparing(c -> c.clause().id()))
                .toList();
        return new LinkedHashMap<>(Groups.by(sorted, c -> c.clause().category()));
    }
}
