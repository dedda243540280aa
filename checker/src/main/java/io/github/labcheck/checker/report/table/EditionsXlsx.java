package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.editions.ClauseChange;
import io.github.labcheck.checker.editions.EditionComparison;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What other editions make of a design as a workbook: both days, the verdicts that flip, the clauses that came and went, and why. */
public final class EditionsXlsx {

    private static final Map<ClauseChange.Kind, Headings> KINDS = Map.of(ClauseChange.Kind.CAME, Headings.CAME,
            ClauseChange.Kind.WENT, Headings.WENT, ClauseChange.Kind.REWEIGHED, Headings.REWEIGHED);

    private final Language language;

    /** A workbook in one language. */
    public EditionsXlsx(Language language) {
        this.language = language;
    }

    /** A verdict that is another one on the later day. */
    private record Flip(Headings kind, Seen seen, Text why) { }

    /** Writes a comparison. */
    public void write(EditionComparison compared, OutputStream out) throws IOException {
        CheckReport both = new CheckReport("", 0, List.of(compared.before(), compared.now()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            POIXMLProperties properties = workbook.getProperties();
            WorkbookDay.write(properties, both);
            properties.getCoreProperties().setTitle(CellValue.forPeople(compared.now().name(), Language.EN));
            SheetWriter sheets = new SheetWriter(workbook, language);
            sheets.write(Headings.SUMMARY, SheetColumns.designs(language, both.designs()), both.designs());
            sheets.write(Headings.FLIPPED, flips(), flips(compared));
            sheets.write(Headings.CLAUSES, clauses(), compared.clauses());
            workbook.write(bytes);
        }
        SameZip.copy(bytes.toByteArray(), out);
    }

    private static List<Flip> flips(EditionComparison compared) {
        Comparison verdicts = compared.verdicts();
        List<Flip> flips = new ArrayList<>();
        add(flips, Headings.BORN, verdicts.born(), compared);
        add(flips, Headings.CURED, verdicts.cured().stream().map(Comparison.Pair::before).toList(), compared);
        add(flips, Headings.CHANGED, verdicts.changed().stream().map(Comparison.Pair::now).toList(), compared);
        add(flips, Headings.OPENED, verdicts.opened(), compared);
        add(flips, Headings.SETTLED, verdicts.settled().stream().map(Comparison.Pair::before).toList(), compared);
        return flips;
    }

    private static void add(List<Flip> flips, Headings kind, List<Seen> all, EditionComparison compared) {
        all.forEach(s -> flips.add(new Flip(kind, s, compared.of(s.clause()).map(ClauseChange::why).orElse(null))));
    }

    private static List<Column<Flip>> flips() {
        return List.of(
                new Column<>("change", Headings.CHANGE.text(), 26, f -> f.kind().text()),
                new Column<>("severity", Headings.SEVERITY.text(), 10, f -> f.seen().severity()),
                new Column<>("clause", Headings.CLAUSE.text(), 24, f -> f.seen().clause()),
                new Column<>("subject", Headings.SUBJECT.text(), 14, f -> f.seen().subject().id()),
                new Column<>("message", Headings.MESSAGE.text(), 70, f -> f.seen().message()),
                new Column<>("line", Headings.LINE.text(), 8, f -> f.seen().line()),
                new Column<>("why", Headings.WHY.text(), 60, Flip::why));
    }

    private static List<Column<ClauseChange>> clauses() {
        return List.of(
                new Column<>("change", Headings.CHANGE.text(), 26, c -> KINDS.get(c.kind()).text()),
                new Column<>("clause", Headings.CLAUSE.text(), 24, c -> c.clause().id()),
                new Column<>("title", Headings.TITLE.text(), 60, c -> c.clause().title()),
                new Column<>("document", Headings.DOCUMENT.text(), 20, c -> c.clause().document().id()),
                new Column<>("locator", Headings.LOCATOR.text(), 14, c -> c.clause().locator()),
                new Column<>("why", Headings.WHY.text(), 60, ClauseChange::why));
    }
}
