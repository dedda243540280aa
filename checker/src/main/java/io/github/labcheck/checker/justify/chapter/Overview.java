package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Areas;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** 项目概况: what the project is, and the answer in short. */
final class Overview extends Chapter {

    Overview(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        out().heading(2, Text.of("justify.chapter.Overview.title-block"));
        project();
        out().heading(2, Text.of("justify.chapter.Overview.key-figures"));
        figures();
        answer();
    }

    /** The title block. */
    void project() {
        Inventory inventory = evidence().design().inventory();
        List<Row> rows = new ArrayList<>();
        rows.add(row(out().say(Text.of("justify.chapter.Overview.project")), evidence().design().report().name()));
        inventory.fields().forEach(f -> rows.add(f.property().equals("phase")
                ? row(out().say(Text.of("justify.chapter.Overview.kind-project")), phase(inventory, in(f.value())))
                : row(out().begin(in(f.name())), f.property().equals("fireResistanceGrade") ? grade(in(f.value())) : in(f.value()))));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.editions-force")), evidence().design().report().asOf()));
        evidence().before().forEach(b -> rows.add(row(out().say(Text.of("justify.chapter.Overview.present-state")), b.report().name())));
        out().table(Text.of("justify.chapter.Overview.title-block-in-project"),
                List.of(out().words(Text.of("justify.chapter.Overview.item"), 2),
                out().words(Text.of("justify.chapter.Overview.content"), 5)), rows);
    }

    /** The kind of project in the words of official papers. */
    private String phase(Inventory inventory, String otherwise) {
        return chinese() && inventory.phase().equals("renovation") ? out().say(Text.of("justify.chapter.Overview.alteration")) : otherwise;
    }

    /** A grade of fire resistance as it is written in words. */
    private String grade(String number) {
        return chinese() && number.matches("[1-4]") ? "一二三四".charAt(Integer.parseInt(number) - 1) + "级" : number;
    }

    /** The figures that the other chapters explain. */
    void figures() {
        Summary summary = evidence().design().report().summary();
        Inventory inventory = evidence().design().inventory();
        List<Row> rows = new ArrayList<>();
        rows.add(row(out().say(Text.of("justify.chapter.Overview.rooms-corridors-stairs-included")), inventory.rooms().size()));
        Areas areas = inventory.areas();
        if (areas.gross() != null) {
            rows.add(row(out().say(Text.of("justify.chapter.Overview.total-floor-area-m2")), areas.gross()));
        }
        rows.add(row(out().say(Text.of("justify.chapter.Overview.rooms-under-roof-within")), areas.net()));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.these-usable-m2")), areas.of(AreaKind.USABLE)));
        if (areas.of(AreaKind.OUTDOOR).signum() > 0) {
            rows.add(row(out().say(Text.of("justify.chapter.Overview.yards-m2-no-floor")), areas.of(AreaKind.OUTDOOR)));
        }
        if (areas.perStaff() != null) {
            rows.add(row(out().say(Text.of("justify.chapter.Overview.floor-area-head-m2")), areas.perStaff()));
        }
        rows.add(row(out().say(Text.of("justify.chapter.Overview.rooms-built-refitted-number")),
                evidence().scope().built().size() + " / " + area(evidence().scope().built())));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.equipment-pieces")), Inventory.pieces(inventory.equipment())));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.these-bought-pieces")), Inventory.pieces(evidence().scope().bought())));
        if (evidence().compared()) {
            rows.add(row(out().say(Text.of("justify.chapter.Overview.violations-present-state")), evidence().present().size()));
        }
        rows.add(row(out().say(Text.of("justify.chapter.Overview.violations-design-errors-warnings")),
                summary.errors() + " / " + summary.warnings() + " / " + summary.advice()));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.met-design-these-statement")),
                summary.met() + summary.metByStatement() + " (" + summary.metByStatement() + ")"));
        if (summary.waived() > 0) {
            rows.add(row(out().say(Text.of("justify.chapter.Overview.violations-waived-not-counted")), summary.waived()));
        }
        rows.add(row(out().say(Text.of("justify.chapter.Overview.cannot-judged")), summary.undetermined()));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.clauses-left-person")), summary.manual()));
        rows.add(row(out().say(Text.of("justify.chapter.Overview.estimated-cost-10-000")), new MoneyWords(evidence(), out()).figure()));
        out().table(Text.of("justify.chapter.Overview.key-figures"),
                List.of(out().words(Text.of("justify.chapter.Overview.figure"), 4),
                out().numbers(Text.of("justify.chapter.Overview.value"), 3)), rows);
    }

    /** Gap, basis and cost in a paragraph. */
    void answer() {
        out().paragraph(Text.of("justify.chapter.Overview.based-documents", gap(), evidence().documents().size(),
                new MoneyWords(evidence(), out()).sentence()));
    }

    /** How many requirements are failed, and how many of these bind. */
    private String gap() {
        String whose = evidence().compared() ? out().say(Text.of("justify.chapter.Overview.the-present-state"))
                : out().say(Text.of("justify.chapter.Overview.design"));
        int all = evidence().present().size();
        long heavy = Justification.binding(evidence().present());
        if (all == 0) {
            return evidence().design().report().summary().judged() == 0
                    ? out().say(Text.of("justify.chapter.Overview.no-verdict-was-reached"))
                    : out().say(Text.of("justify.chapter.Overview.violates-no-clause-could", whose));
        }
        return heavy == 0 ? out().say(Text.of("justify.chapter.Overview.violations-none-them-mandatory", whose, all))
                : out().say(Text.of("justify.chapter.Overview.violations-them-mandatory-shall", whose, all, heavy));
    }
}
