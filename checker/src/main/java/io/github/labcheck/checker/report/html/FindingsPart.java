package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.OpenFindings;
import io.github.labcheck.checker.report.SeverityHeading;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The faults by severity and by what they lead to, then what was waived and what could not be judged; numbers are those of the plans. */
final class FindingsPart {

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;
    private final FindingEntry entry;

    FindingsPart(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
        this.entry = new FindingEntry(html, design, key);
    }

    void write() {
        Parts.heading(html, key, "findings", HtmlWords.FINDINGS);
        if (design.findings().isEmpty()) {
            html.element("p", Words.NO_FINDINGS).close();
            return;
        }
        new FilterPart(html, design, key).write();
        List<Fault> faults = Fault.of(design.findings());
        for (Severity severity : Severity.values()) {
            List<Fault> own = Fault.of(faults, severity);
            if (!own.isEmpty()) {
                long unlisted = SeverityHeading.unlisted(design, severity);
                group(new Text(SeverityHeading.of(faults, unlisted, severity, Language.ZH),
                        SeverityHeading.of(faults, unlisted, severity, Language.EN)));
                byConsequence(own);
                html.close();
            }
        }
        waived();
        open();
        html.close();
    }

    private void byConsequence(List<Fault> faults) {
        Concept before = null;
        for (Fault fault : faults) {
            if (!fault.consequence().equals(before)) {
                before = fault.consequence();
                html.element("p", new Text(fault.leadsTo(Language.ZH), fault.leadsTo(Language.EN)), "class", "consequence");
            }
            entry.fault(fault);
        }
    }

    private void waived() {
        List<Finding> own = of(Outcome.WAIVED);
        if (!own.isEmpty()) {
            group(HtmlWriter.both(Words.WAIVED_HEADING, own.size()));
            own.forEach(entry::waived);
            html.close();
        }
    }

    private void open() {
        List<Finding> own = of(Outcome.UNDETERMINED);
        if (!own.isEmpty()) {
            group(HtmlWriter.both(Words.UNDETERMINED_HEADING, own.size()));
            OpenFindings open = OpenFindings.of(own);
            open.unclear().forEach(entry::unclear);
            open.waiting().forEach(entry::waiting);
            open.others().stream().sorted(Fault.ORDER).collect(Collectors.groupingBy(f -> f.clause().id(), LinkedHashMap::new,
                    Collectors.toList()))
                    .values().forEach(entry::open);
            html.close();
        }
    }

    private List<Finding> of(Outcome outcome) {
        return design.findings().stream().filter(f -> f.outcome() == outcome).toList();
    }

    private void group(Text heading) {
        html.open("section", "class", "group").element("h3", heading);
    }
}
