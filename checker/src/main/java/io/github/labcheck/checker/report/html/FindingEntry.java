package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.Occurrence;
import io.github.labcheck.checker.report.OpenFindings.Group;
import io.github.labcheck.checker.report.OriginWords;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One fault with its places and all clauses that it breaks, one that was waived, or all that a clause leaves open. */
final class FindingEntry {

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;
    private final Map<String, Text> sources = new HashMap<>();

    FindingEntry(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
    }

    /** Where a fault stands on the page, by its number. */
    static String id(String key, Fault fault) {
        return key + "-f" + fault.number();
    }

    /** What is wrong in one or several places, numbered as on the plans. */
    void fault(Fault fault) {
        Severity severity = fault.severity();
        Occurrence first = fault.occurrences().get(0);
        open(fault.findings(), id(key, fault), "entry " + Notation.of(severity));
        html.open("h4").element("span", Integer.toString(fault.number()), "class", "number").text(" ").text(both(fault::headline)).close();
        show(fault.findings());
        SourceLines.write(html, design, first.first().location());
        others(fault);
        first.findings().forEach(f -> clause(f, severity, both(first::headline)));
        html.close();
    }

    private static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.ZH), words.apply(Language.EN));
    }

    /** The other places, each with what is wrong there, its line and the ids of its findings. */
    private void others(Fault fault) {
        if (fault.others().isEmpty()) {
            return;
        }
        html.open("div", "class", "others").element("p", Words.ALSO).open("ul");
        for (Occurrence other : fault.others()) {
            html.open("li").element("strong", both(l -> fault.named(other, l))).text(" ")
                    .element("code", ":" + other.first().location().line(), "class", "id");
            other.findings().forEach(f -> html.open("span", "data-finding", f.id(), "data-outcome", Notation.of(f.outcome())).text(" ")
                    .element("code", FaultText.shortId(f), "class", "id").close());
            html.close();
        }
        html.close().close();
    }

    /** A violation that somebody accepted. */
    void waived(Finding finding) {
        open(List.of(finding), key + "-v" + finding.id(), "entry waived");
        html.open("h4").element("span", "~", "class", "number", "aria-hidden", "true").text(" ").text(finding.message()).close();
        show(List.of(finding));
        html.open("p", "class", "place").element("code", design.file() + ":" + finding.location().line() + ":" + finding.location()
                .column()).close();
        clause(finding, null, finding.message());
        html.close();
    }

    /** All that waits to be told what a thing is, in one line. */
    void unclear(Group group) {
        folded(group, QuestionWords.UNCLEAR.both(Parts.name(group.thing()), group.lacking().property(), group.findings().size()));
        html.close();
    }

    /** All that waits for one fact and nothing else, with the clauses. */
    void waiting(Group group) {
        boolean whole = group.lacking().fact().ofWhat() == null;
        Text where = whole ? HtmlWriter.both(Words.WHOLE_DESIGN) : Text.same(group.lacking().subject());
        folded(group, QuestionWords.WAITS_FOR.both(new Text(group.lacking().fact().question().zh() + " " + where.zh(),
                group.lacking().fact().question().en() + " " + where.en())));
        html.open("ul");
        for (Finding finding : group.findings()) {
            html.open("li", "data-finding", finding.id(), "data-outcome", Notation.of(finding.outcome()))
                    .element("strong", finding.clause().id()).text(" ").text(finding.clause().title()).close();
        }
        html.close().close();
    }

    private void folded(Group group, Text headline) {
        Finding first = group.first();
        html.open("article", "class", "entry undetermined", "id", key + "-w" + first.id(), "tabindex", "-1",
                "data-severity", Notation.of(first.severity()), "data-verdict", Notation.of(first.outcome()),
                "data-category", joined(group.findings().stream().map(f -> f.clause().category().notation())),
                "data-rooms", group.findings().stream().flatMap(f -> design.portrait().rooms(f).stream()).distinct()
                .collect(Collectors.joining("¦")),
                "data-open", Integer.toString(group.findings().size()));
        html.open("h4").element("span", "?", "class", "number", "aria-hidden", "true").text(" ").text(headline).close();
        show(group.findings());
        html.open("p", "class", "place").element("code", design.file() + ":" + first.location().line() + ":" + first.location().column())
                .close();
    }

    /** All open verdicts of one clause, since there may be very many. */
    void open(List<Finding> findings) {
        Finding first = findings.get(0);
        open(findings, key + "-v" + first.id(), "entry undetermined");
        html.open("h4").element("span", "?", "class", "number", "aria-hidden", "true").text(" " + first.clause().id() + " ")
                .text(first.clause().title()).close();
        show(findings);
        html.open("p").element("span", Words.one(first.severity()), "class", "chip " + Notation.of(first.severity())).text(" ")
                .element("span", sources.computeIfAbsent(first.clause().id(), id -> source(first.clause())), "class", "hint").close()
                .open("ul");
        for (Finding finding : findings) {
            html.open("li", "data-finding", finding.id(), "data-outcome", Notation.of(finding.outcome())).text(finding.message()).text(" ");
            html.element("code", ":" + finding.location().line(), "class", "id").close();
        }
        html.close();
        common(findings);
        html.close();
    }

    /** What all open verdicts of a clause have in common: what is required, and why the clause applies. */
    private void common(List<Finding> findings) {
        Finding first = findings.get(0);
        html.open("div", "class", "clause").open("dl");
        if (first.required() != null && findings.stream().allMatch(f -> first.required().equals(f.required()))) {
            field(Words.REQUIRED, AmountWords.of(first.required()));
        }
        first.trace().stream().filter(t -> findings.stream().allMatch(f -> f.trace().contains(t))).forEach(t -> field(Words.TRACE, t));
        html.close().close();
    }

    private void open(List<Finding> findings, String id, String style) {
        html.open("article", "class", style, "id", id, "tabindex", "-1",
                "data-severity", Notation.of(findings.get(0).severity()),
                "data-verdict", joined(findings.stream().map(f -> Notation.of(f.outcome()))),
                "data-category", joined(findings.stream().map(f -> f.clause().category().notation())),
                "data-rooms", findings.stream().flatMap(f -> design.portrait().rooms(f).stream()).distinct()
                .collect(Collectors.joining("¦")));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }

    private void show(List<Finding> findings) {
        boolean drawn = !design.portrait().storeys().isEmpty() && findings.stream().anyMatch(f -> !design.portrait().rooms(f).isEmpty());
        if (drawn) {
            html.element("button", HtmlWords.SHOW, "type", "button", "class", "show screen");
        }
    }

    /** @param severity that of the fault, null if there is none; another one is said */
    private void clause(Finding finding, Severity severity, Text said) {
        Clause clause = finding.clause();
        html.open("div", "class", "clause", "data-finding", finding.id(), "data-outcome", Notation.of(finding.outcome()));
        html.open("p").element("strong", clause.id()).text(" ").element("span", Words.one(finding.severity()), "class",
                "chip " + Notation.of(finding.severity()) + (finding.severity() == severity ? " same" : "")).text(" ");
        html.text(clause.title()).text(" ").element("code", FaultText.shortId(finding), "class", "id").close();
        if (!finding.message().equals(said)) {
            html.element("p", finding.message());
        }
        html.open("dl");
        if (finding.measured() != null) {
            field(Words.MEASURED, AmountWords.of(finding.measured()));
        }
        if (finding.required() != null) {
            field(Words.REQUIRED, AmountWords.of(finding.required()));
        }
        if (finding.remedy() != null) {
            field(Words.FIX, finding.remedy());
        }
        if (finding.cure() != null) {
            field(Words.WRITE, Text.same(finding.cure().line()));
        }
        if (finding.origin() != null) {
            field(Words.ORIGIN, OriginWords.of(finding.origin()));
        }
        field(Words.SOURCE, sources.computeIfAbsent(clause.id(), id -> source(clause)));
        if (!finding.witness().isEmpty()) {
            field(Words.WITNESS, Text.same(String.join(" → ", finding.witness())));
        }
        finding.trace().forEach(t -> field(Words.TRACE, t));
        if (finding.waiver() != null) {
            waiver(finding);
        }
        html.close().close();
    }

    private void waiver(Finding finding) {
        Text until = HtmlWriter.both(Words.UNTIL, finding.waiver().until());
        Text approver = finding.waiver().approver() == null ? Text.same("") : HtmlWriter.both(Words.APPROVED, finding.waiver().approver());
        field(Words.WAIVED_BY, Text.of("report.html.FindingEntry.waiver", finding.waiver().reason(), approver, until));
    }

    private Text source(Clause clause) {
        return new Text(new ProvenanceText(Language.ZH, design.asOf()).of(clause), new ProvenanceText(Language.EN, design.asOf())
                .of(clause));
    }

    private void field(Words name, Text value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }
}
