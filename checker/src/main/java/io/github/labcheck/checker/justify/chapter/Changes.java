package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.justify.Change;
import io.github.labcheck.checker.justify.Change.Kind;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 现状与设计逐条对照: which rooms and things fail a clause now, with their values, and which stand in their place in the design. */
final class Changes extends Chapter {

    /** States of one clause that a cell names; more are summed up. */
    private static final int SHOWN = 4;

    Changes(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        out().paragraph(Text.of("justify.chapter.Changes.column-design-names-every"));
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Change> changes = evidence().changes().stream().filter(c -> c.kind() == kind).toList();
            if (!changes.isEmpty()) {
                rows.add(Row.across(out().say(Text.of("justify.chapter.Changes.write", findings().change(kind), changes.size()))));
            }
            changes.forEach(c -> rows.add(row(findings().source(c.clause()), in(c.clause().title()), present(c.present()), designed(c),
                    findings().change(c.kind()))));
        }
        out().table(Text.of("justify.chapter.Changes.present-state-design"),
                List.of(out().words(Text.of("justify.chapter.Changes.clause"), 5),
                        out().words(Text.of("justify.chapter.Changes.required"), 6),
                out().words(Text.of("justify.chapter.Changes.before-what-fails"), 8),
                        out().words(Text.of("justify.chapter.Changes.design-subjects"), 8), out()
                .words(Text.of("justify.chapter.Changes.result"), 2)), rows);
    }

    private String present(List<Finding> findings) {
        return findings.isEmpty() ? "—" : states(findings);
    }

    private String designed(Change change) {
        List<Finding> all = change.designed();
        if (all.isEmpty()) {
            return change.kind() == Kind.DROPPED ? out().say(Text.of("justify.chapter.Changes.no-subject")) : out()
                    .say(Text.of("justify.chapter.Changes.violations", change.after()));
        }
        return Groups.by(all, Finding::outcome).entrySet().stream()
                .map(e -> out().say(Text.of("justify.chapter.Changes.designed", outcome(e.getKey()), e.getValue().size(),
                        e.getKey() == Outcome.UNDETERMINED ? findings().subjects(e.getValue()) : states(e.getValue()))))
                .collect(Collectors.joining(out().say(Text.of("words.semicolon"))));
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> out().say(Text.of("justify.chapter.Changes.met"));
            case VIOLATED -> out().say(Text.of("justify.chapter.Changes.violated"));
            case UNDETERMINED -> out().say(Text.of("justify.chapter.Changes.open"));
            case WAIVED -> out().say(Text.of("justify.chapter.Changes.waived"));
        };
    }

    /** Subjects with what is there; where there are many values, the lowest and the highest. */
    private String states(List<Finding> findings) {
        FindingWords words = findings();
        var byState = Groups.by(findings, words::present);
        return byState.size() > SHOWN ? words.subjects(findings) + " " + words.present(findings)
                : byState.entrySet().stream().map(e -> words.subjects(e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining(out().say(Text.of("words.semicolon"))));
    }
}
