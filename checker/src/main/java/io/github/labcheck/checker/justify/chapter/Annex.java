package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 附件: the evidence clause by clause, all findings, the list that people sign, and the plans. */
final class Annex extends Chapter {

    private final Pictures pictures;

    Annex(Justification evidence, PaperBuilder out, Pictures pictures) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        out().smallTables();
        out().heading(2, Text.of("justify.chapter.Annex.results-clause-clause"));
        clauses();
        out().heading(2, Text.of("justify.chapter.Annex.all-violations"));
        new Violations(evidence(), out()).write();
        if (evidence().compared()) {
            out().heading(2, Text.of("justify.chapter.Annex.present-state-design-clause"));
            new Changes(evidence(), out()).write();
        }
        if (!evidence().design().inventory().rooms().isEmpty()) {
            out().heading(2, Text.of("justify.chapter.Annex.list-rooms"));
            Rooms rooms = new Rooms(evidence(), out());
            if (rooms.longList()) {
                rooms.byFunction(true);
            }
            rooms.list();
        }
        equipment();
        EquipmentAccount account = new EquipmentAccount(evidence(), out());
        if (account.large()) {
            out().heading(2, Text.of("justify.chapter.Annex.arguments-large-instruments"));
            account.sheets();
        }
        out().heading(2, Text.of("justify.chapter.Annex.clauses-checked-confirmed-person"));
        signOff();
        if (pictures.wide()) {
            out().add(new Block.PageBreak(true));
        }
        out().heading(2, Text.of("justify.chapter.Annex.plans"));
        plans();
    }

    private void equipment() {
        if (!evidence().estimate().lines(Part.EQUIPMENT).isEmpty() || !evidence().estimate().lines(Part.CONSTRUCTION).isEmpty()) {
            out().heading(2, Text.of("justify.chapter.Annex.lines-estimate"));
            new Costs(evidence(), out()).lines();
            if (evidence().compared()) {
                new Remedied(evidence(), out()).numbers();
            }
        }
        if (evidence().compared()) {
            out().heading(2, Text.of("justify.chapter.Annex.equipment-before-after"));
            new BeforeAndAfter(evidence(), out()).types();
        }
        EquipmentList list = new EquipmentList(evidence(), out());
        if (list.longList()) {
            out().heading(2, Text.of("justify.chapter.Annex.equipment-bought"));
            list.bought();
        }
        if (!evidence().scope().owned().isEmpty()) {
            out().heading(2, Text.of("justify.chapter.Annex.equipment-there"));
            list.owned();
        }
    }

    /** Document by document, clause by clause. */
    private void clauses() {
        DocumentNames names = new DocumentNames(out().language(), evidence().design().report().asOf());
        Map<Document, List<ClauseResult>> byDocument = Groups.by(evidence().design().report().clauses().stream()
                .filter(c -> c.status() != Status.MANUAL && !c.notApplicable() && c.clause().document()
                .authority() != Document.Authority.PRACTICE).toList(), c -> c.clause().document());
        List<Row> rows = new ArrayList<>();
        Stream.concat(evidence().documents().stream(), evidence().formerDocuments().stream()).filter(byDocument::containsKey)
                .forEach(document -> {
            rows.add(Row.across(names.both(document)));
            byDocument.get(document).forEach(c -> rows.add(row(findings().source(c.clause()), in(c.clause().title()), c.met(),
                    c.violated(), c.undetermined(), c.waived())));
        });
        out().paragraph(Text.of("justify.chapter.Annex.clauses-without-subject-left"));
        out().table(Text.of("justify.chapter.Annex.results-clause-clause"),
                List.of(out().words(Text.of("justify.chapter.Annex.clause"), 7), out().words(Text.of("justify.chapter.Annex.required"), 13),
                out().numbers(Text.of("justify.chapter.Annex.met"), 1), out().numbers(Text.of("justify.chapter.Annex.violated"), 1),
                        out().numbers(Text.of("justify.chapter.Annex.open"), 1), out()
                .numbers(Text.of("justify.chapter.Annex.waived"), 1)), rows);
    }

    /** Everything that a person answers for, with room for a name and a day. */
    private void signOff() {
        List<Row> rows = new ArrayList<>();
        for (ClauseResult c : evidence().design().report().clauses()) {
            boolean stated = c.status() == Status.ASSISTED && !c.notApplicable() && !Survey.permits(c, evidence().design().report().asOf());
            if (c.status() == Status.MANUAL || stated) {
                rows.add(row(rows.size() + 1, findings().source(c.clause()), in(c.clause().title()),
                        stated ? out().say(Text.of("justify.chapter.Annex.stated-design-confirmed")) : reason(c), "", "", ""));
            }
        }
        if (rows.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Annex.there-no-clause-person"));
        }
        out().signed(Text.of("justify.chapter.Annex.signed"),
                List.of(out().numbers(Text.of("justify.chapter.Annex.no"), 1), out().words(Text.of("justify.chapter.Annex.clause"), 5),
                out().words(Text.of("justify.chapter.Annex.required"), 9), out().words(Text.of("justify.chapter.Annex.why"), 6),
                        out().words(Text.of("justify.chapter.Annex.result"), 4), out()
                .words(Text.of("justify.chapter.Annex.checked"), 3),
                out().words(Text.of("justify.chapter.Annex.date"), 3)), rows);
    }

    private void picture(Text name, String part, Image image, boolean outlines) {
        String parted = part.isEmpty() ? "" : part.replace('（', '(').replace('）', ')');
        out().picture(Text.of("justify.chapter.Annex.plan", name, new Text(part, parted.isEmpty() ? "" : " " + parted)),
                new Text(name.zh() + " 平面图" + part + "：房间、墙、门、设备、流线、安全出口和不符合项的位置",
                        "Plan of " + name.en() + ": rooms, walls, doors, equipment, flows, safety exits and where violations are"),
                image, pictures.absent(name, outlines));
    }

    private void plans() {
        List<Storey> storeys = evidence().design().inventory().storeys();
        if (storeys.isEmpty()) {
            out().note(Text.of("justify.chapter.Annex.design-lists-no-storeys"));
        }
        if (!pictures.plans().isEmpty() && !evidence().design().violations().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Annex.numbers-circles-those-violations"));
        }
        if (pictures.plans().values().stream().anyMatch(s -> s.size() > 1)) {
            out().paragraph(Text.of("justify.chapter.Annex.storey-many-rooms-drawn"));
        }
        for (Storey storey : storeys) {
            Text name = storey.id().equals(storey.name()) ? Text.same(storey.id()) : Text.same(storey.id() + " " + storey.name());
            List<Image> sheets = pictures.of(storey);
            boolean outlines = evidence().design().inventory().rooms().stream()
                    .anyMatch(r -> r.storey().equals(storey.id()) && r.stated().contains("outline"));
            if (sheets.isEmpty()) {
                picture(name, "", null, outlines);
            }
            for (int i = 0; i < sheets.size(); i++) {
                picture(name, sheets.size() == 1 ? "" : "（" + (i + 1) + "/" + sheets.size() + "）", sheets.get(i), outlines);
            }
        }
    }
}
