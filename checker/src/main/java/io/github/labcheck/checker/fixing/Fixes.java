package io.github.labcheck.checker.fixing;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.editing.EditLine;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.editing.EditableText;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds changes that cure a finding, and tries each on a copy of the design: only what was seen to cure it is told. */
public final class Fixes {

    /** Changes that are tried for one finding, and those that are told. */
    private static final int TRIED = 8;
    private static final int TOLD = 3;

    private final DesignReader reader;
    private final ComplianceCheck check;
    private final Schema schema;
    private final CheckOptions options;

    /** For designs that are checked with some options. */
    public Fixes(DesignReader reader, ComplianceCheck check, Schema schema, CheckOptions options) {
        this.reader = reader;
        this.check = check;
        this.schema = schema;
        this.options = options;
    }

    /**
     * Changes that cure a violation, those that make nothing worse first.
     *
     * @param text   of the file
     * @param graph  the design with what follows from it
     * @param report what was found in it
     */
    public List<Fix> of(Finding finding, byte[] text, DesignGraph graph, DesignReport report) {
        if (finding.outcome() != Outcome.VIOLATED) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        for (List<String> lines : new Candidates(finding, graph, schema).lines().stream().distinct().limit(TRIED).toList()) {
            tried(lines, finding, text, report).ifPresent(fixes::add);
        }
        fixes.sort(Comparator.comparingInt((Fix f) -> f.effect().born().size()));
        return fixes.stream().limit(TOLD).toList();
    }

    /** A change, if the finding is met with it: that it can no longer be judged is no cure. */
    private Optional<Fix> tried(List<String> lines, Finding finding, byte[] text, DesignReport report) {
        byte[] now = text;
        try {
            for (String line : lines) {
                List<String> words = new ArrayList<>(List.of(line.split(" ")));
                String verb = words.remove(0);
                now = EditLine.of(verb, words, null).on(new EditableText(now, schema)).after().getBytes(StandardCharsets.UTF_8);
            }
        } catch (EditRefused e) {
            return Optional.empty();
        }
        Reading reading = reader.read(report.file(), now);
        if (reading.design() == null) {
            return Optional.empty();
        }
        DesignReport after = check.check(reading.design(), options);
        boolean stands = after.findings().stream().anyMatch(f -> f.id().equals(finding.id()));
        return stands ? Optional.empty()
                : Optional.of(new Fix(lines, now, Comparison.ofFindings(report.findings(), after.findings())));
    }
}
