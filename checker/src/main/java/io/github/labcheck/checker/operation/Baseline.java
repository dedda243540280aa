package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Portrait.Since;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Difference;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.compare.State;
import io.github.labcheck.checker.report.ComparisonText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * A report that was accepted: only what is new against it needs to be looked at.
 *
 * @param report the JSON report
 * @param failOn the smallest severity of a new violation that counts; null where all violations count as without it
 */
public record Baseline(Path report, Severity failOn) {

    private static final int SHOWN = 20;

    /** What was found then. */
    List<State> read() {
        if (!Files.isReadable(report)) {
            throw new UsageException(Files.exists(report) ? Text.of("operation.Baseline.cannot-be-read", report)
                    : Text.of("operation.Baseline.there-is-none", report));
        }
        return States.report(report).orElseThrow(() -> new UsageException(Text.of("operation.Baseline.no-json-report-check", report)));
    }

    /** What became of the designs that were read, in their order. */
    static List<Difference> differences(List<State> before, List<DesignReport> designs) {
        List<State> now = designs.stream().filter(DesignReport::read)
                .map(d -> new State(d.file(), d.id(), d.name(), d.asOf().toString(), d.findings().stream().map(Seen::of).toList(),
                        d.scope().unlisted(), List.of())).toList();
        return Difference.of(before, now).stream().filter(d -> d.now() != null).toList();
    }

    /** The designs with what became of them, for a page that shows all of them. */
    static List<DesignReport> told(List<DesignReport> designs, List<Difference> all) {
        Iterator<Difference> next = all.iterator();
        return designs.stream().map(d -> {
            if (!d.read()) {
                return d;
            }
            Difference difference = next.next();
            if (!difference.same()) {
                return d; // nothing to compare with
            }
            Comparison change = difference.comparison();
            return d.withPortrait(d.portrait().since(new Since(change.born().size(), change.cured().size())));
        }).toList();
    }

    /** Says beside the output what is new and what is gone. */
    Exit compare(List<Difference> all, Streams streams, Language language) {
        Page page = streams.messages(language);
        for (Difference difference : all) {
            ComparisonText text = new ComparisonText(page, SHOWN);
            text.counts(difference.now().file() + Text.of("operation.Baseline.against", report).in(language), difference
                    .comparison());
            text.unlisted(difference.unlisted());
            text.write(difference.comparison());
        }
        page.flush();
        return all.stream().anyMatch(d -> d.comparison().worse(failOn)) ? Exit.FINDINGS : Exit.DONE;
    }
}
