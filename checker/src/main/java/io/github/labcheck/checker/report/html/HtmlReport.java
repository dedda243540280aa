package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report as one page: of several designs a summary first, then each design. */
public final class HtmlReport implements Reporter {

    private final Language language;
    private final String summary;

    /** @param language that in which the page opens; it holds both */
    public HtmlReport(Language language) {
        this(language, null);
    }

    /** @param summary where the summary is that leads to this page, or null */
    HtmlReport(Language language, String summary) {
        this.language = language;
        this.summary = summary;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<DesignReport> designs = report.designs();
        boolean one = designs.size() == 1;
        HtmlWriter html = new HtmlWriter(language);
        Text heading = HtmlWriter.both(one ? HtmlWords.REPORT : HtmlWords.PORTFOLIO);
        PageShell shell = new PageShell(html, one ? title(heading, designs.get(0)) : heading, heading, report.ontology());
        shell.open();
        if (summary != null) {
            html.open("p", "class", "screen").element("a", HtmlWords.OVERVIEW, "href", HtmlPortfolio.address(summary)).close();
        }
        if (!one) {
            new PortfolioSection(html, designs, i -> "#" + DesignSection.key(i)).write();
            LeftOutPart.write(html, report.leftOut());
        }
        for (int i = 0; i < designs.size(); i++) {
            new DesignSection(html, designs.get(i), DesignSection.key(i)).write();
        }
        if (one) {
            LeftOutPart.write(html, report.leftOut());
        }
        shell.close();
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Text title(Text heading, DesignReport design) {
        String name = design.read() ? design.name() : design.file();
        return new Text(name + " – " + heading.zh(), name + " – " + heading.en());
    }
}
