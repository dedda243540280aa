package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Comparison.Pair;
import io.github.labcheck.checker.compare.Difference;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.report.ComparisonWords;
import io.github.labcheck.checker.report.DifferenceReport;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that tells what became of the findings from one revision to the next. */
public final class DifferencePage {

    private static final Text TITLE = Text.of("report.html.DifferencePage.from-one-revision-next");

    private final HtmlWriter html;
    private final List<Difference> all;
    private final String ontology;

    /** Of some designs. */
    public DifferencePage(Language language, List<Difference> all, String ontology) {
        this.html = new HtmlWriter(language);
        this.all = all;
        this.ontology = ontology;
    }

    /** Writes all of it. */
    public void write(OutputStream out) throws IOException {
        String name = all.get(0).named().name();
        PageShell shell = new PageShell(html, new Text(name + " — " + TITLE.zh(), name + " — " + TITLE.en()), TITLE, ontology);
        shell.open();
        all.forEach(this::design);
        shell.close();
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void design(Difference difference) {
        Comparison comparison = difference.comparison();
        html.open("section").element("h1", difference.named().name());
        html.element("p", DifferenceReport.place(difference.old()) + " → " + DifferenceReport.place(difference.now()));
        html.element("p", both(ComparisonWords.COUNTS, comparison.born().size(), comparison.cured().size(),
                comparison.changed().size() + comparison.same().size()));
        if (!difference.renamed().isEmpty()) {
            html.element("p", both(ComparisonWords.RENAMED, String.join(", ", difference.renamed())));
        }
        list(ComparisonWords.BORN, comparison.born());
        list(ComparisonWords.CURED, comparison.cured().stream().map(Pair::before).toList());
        list(ComparisonWords.CHANGED, comparison.changed().stream().map(Pair::now).toList());
        list(ComparisonWords.SAME, comparison.same().stream().map(Pair::now).toList());
        list(ComparisonWords.OPENED, comparison.opened());
        html.close();
    }

    private void list(ComparisonWords heading, List<Seen> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.element("h2", both(heading, findings.size())).open("ul");
        for (Seen seen : findings) {
            html.open("li").element("strong", seen.clause()).text(" ").text(seen.message()).text(" ").element("code", seen.id()).close();
        }
        html.close();
    }

    private static Text both(ComparisonWords words, Object... arguments) {
        return new Text(words.in(Language.ZH, arguments), words.in(Language.EN, arguments));
    }
}
