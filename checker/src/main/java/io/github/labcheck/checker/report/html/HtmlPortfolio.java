package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Several designs as a summary and a page each, in one folder, the summary being linked with the pages. */
public final class HtmlPortfolio {

    private static final String END = ".html";

    private final Language language;
    private final CheckReport report;
    private final String summary;
    private final List<String> names;

    /**
     * The pages of a report.
     *
     * @param language that in which the pages open
     * @param summary  name of the file of the summary
     */
    public HtmlPortfolio(Language language, CheckReport report, String summary) {
        this.language = language;
        this.report = report;
        this.summary = summary;
        this.names = names(report.designs(), summary);
    }

    /** After the ids of the projects, each once, whatever the case of its letters; null for a file that could not be read. */
    private static List<String> names(List<DesignReport> designs, String summary) {
        Set<String> taken = new HashSet<>(Set.of(summary.toLowerCase(Locale.ROOT)));
        List<String> names = new ArrayList<>();
        for (DesignReport design : designs) {
            String name = design.id() + END;
            for (int i = 2; design.read() && !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = design.id() + "-" + i + END;
            }
            names.add(design.read() ? name : null);
        }
        return names;
    }

    /** The address of a file in the same folder: whatever its name, no address elsewhere. */
    static String address(String name) {
        return "./" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Names of the files of the designs, in their order. */
    public List<String> pages() {
        return names.stream().filter(Objects::nonNull).toList();
    }

    /** Writes the summary. */
    public void writeSummary(OutputStream out) throws IOException {
        HtmlWriter html = new HtmlWriter(language);
        Text title = HtmlWriter.both(HtmlWords.PORTFOLIO);
        PageShell shell = new PageShell(html, title, title, report.ontology());
        shell.open();
        new PortfolioSection(html, report.designs(), i ->
                names.get(i) == null ? "#" + DesignSection.key(i) : address(names.get(i))).write();
        LeftOutPart.write(html, report.leftOut());
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) == null) {
                new DesignSection(html, report.designs().get(i), DesignSection.key(i)).write();
            }
        }
        shell.close();
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the page of a design. */
    public void writePage(String name, OutputStream out) throws IOException {
        DesignReport design = report.designs().get(names.indexOf(name));
        new HtmlReport(language, summary).write(new CheckReport(report.ontology(), report.rules(), List.of(design)), out);
    }
}
