package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        out().heading(2, "逐条核查结果", "Results clause by clause");
        clauses();
        out().heading(2, "不符合项明细", "All violations");
        new Violations(evidence(), out()).write();
        if (evidence().compared()) {
            out().heading(2, "现状与设计逐条对照", "Present state and design, clause by clause");
            new Changes(evidence(), out()).write();
        }
        if (!evidence().design().inventory().rooms().isEmpty()) {
            out().heading(2, "房间一览", "List of rooms");
            Rooms rooms = new Rooms(evidence(), out());
            if (rooms.longList()) {
                rooms.byFunction(true);
            }
            rooms.list();
        }
        equipment();
        EquipmentAccount account = new EquipmentAccount(evidence(), out());
        if (account.large()) {
            out().heading(2, "大型仪器购置论证", "Arguments for large instruments");
            account.sheets();
        }
        out().heading(2, "人工核查与声明确认签字表", "Clauses to be checked or confirmed by a person, with signature");
        signOff();
        if (pictures.wide()) {
            out().add(new Block.PageBreak(true));
        }
        out().heading(2, "附图", "Plans");
        plans();
    }

    private void equipment() {
        if (!evidence().estimate().lines(Part.EQUIPMENT).isEmpty() || !evidence().estimate().lines(Part.CONSTRUCTION).isEmpty()) {
            out().heading(2, "投资估算逐行", "Lines of the estimate");
            new Costs(evidence(), out()).lines();
            if (evidence().compared()) {
                new Remedied(evidence(), out()).numbers();
            }
        }
        if (evidence().compared()) {
            out().heading(2, "建设前后的设备", "Equipment before and after");
            new BeforeAndAfter(evidence(), out()).types();
        }
        EquipmentList list = new EquipmentList(evidence(), out());
        if (list.longList()) {
            out().heading(2, "新购设备清单", "Equipment to be bought");
            list.bought();
        }
        if (!evidence().scope().owned().isEmpty()) {
            out().heading(2, "现有设备清单", "Equipment that is there");
            list.owned();
        }
    }

    /** Document by document, clause by clause. */
    private void clauses() {
        ProvenanceText sources = new ProvenanceText(out().language(), evidence().design().report().asOf());
        Map<Document, List<ClauseResult>> byDocument = Groups.by(evidence().design().report().clauses().stream()
                .filter(c -> c.status() != Status.MANUAL && !c.notApplicable() && c.clause().document()
                .authority() != Document.Authority.PRACTICE).toList(), c -> c.clause().document());
        List<Row> rows = new ArrayList<>();
        evidence().documents().stream().filter(byDocument::containsKey).forEach(document -> {
            rows.add(Row.across(sources.printed(document).filter(number -> !number.equals(in(document.title())))
                    .map(number -> Printed.on(evidence().design().report().asOf(), number) + "　" + in(document.title()))
                    .orElse(in(document.title()))));
            byDocument.get(document).forEach(c -> rows.add(row(findings().source(c.clause()), in(c.clause().title()), c.met(),
                    c.violated(), c.undetermined(), c.waived())));
        });
        out().paragraph("只列有适用对象的条款，按文件排列；数字为判定数。", "Clauses without a subject are left out; the numbers are verdicts.");
        out().table(new Text("逐条核查结果", "Results clause by clause"),
                List.of(out().words("条款", "Clause", 7), out().words("要求", "Required", 13),
                out().numbers("符合", "Met", 1), out().numbers("不符合", "Violated", 1), out().numbers("未判定", "Open", 1), out()
                .numbers("豁免", "Waived", 1)), rows);
    }

    /** Everything that a person answers for, with room for a name and a day. */
    private void signOff() {
        List<Row> rows = new ArrayList<>();
        for (ClauseResult c : evidence().design().report().clauses()) {
            boolean stated = c.status() == Status.ASSISTED && !c.notApplicable();
            if (c.status() == Status.MANUAL || stated) {
                rows.add(row(rows.size() + 1, findings().source(c.clause()), in(c.clause().title()),
                        stated ? out().say("凭设计中的声明，须确认", "stated by the design, to be confirmed") : reason(c), "", "", ""));
            }
        }
        if (rows.isEmpty()) {
            out().paragraph("没有须由人核查的条款。", "There is no clause for a person to check.");
        }
        out().signed(new Text("核查签字表", "To be signed"), List.of(out().numbers("序号", "No.", 1), out().words("条款", "Clause", 5),
                out().words("要求", "Required", 9), out().words("核查原因", "Why", 6), out().words("核查结论", "Result", 4), out()
                .words("核查人", "Checked by", 3),
                out().words("日期", "Date", 3)), rows);
    }

    private void picture(Text name, String part, Image image, boolean outlines) {
        String parted = part.isEmpty() ? "" : part.replace('（', '(').replace('）', ')');
        out().picture(new Text(name.zh() + " 平面图" + part, "Plan of " + name.en() + (parted.isEmpty() ? "" : " " + parted)),
                new Text(name.zh() + " 平面图" + part + "：房间、墙、门、设备、流线、安全出口和不符合项的位置",
                        "Plan of " + name.en() + ": rooms, walls, doors, equipment, flows, safety exits and where violations are"),
                image, pictures.absent(name, outlines));
    }

    private void plans() {
        List<Storey> storeys = evidence().design().inventory().storeys();
        if (storeys.isEmpty()) {
            out().note("没有列出楼层，附图由编制单位补充。", "The design lists no storeys; the author has to supply the plans.");
        }
        if (!pictures.plans().isEmpty() && !evidence().design().violations().isEmpty()) {
            out().paragraph("图中圈内的数字是“不符合项明细”中设计不符合项的编号。",
                    "The numbers in circles are those of the violations of the design in the list of violations.");
        }
        if (pictures.plans().values().stream().anyMatch(s -> s.size() > 1)) {
            out().paragraph("房间多的楼层分幅绘制，分幅线处不是墙；分幅图不画流线。",
                    "A storey of many rooms is drawn in parts; where they are cut there is no wall, and they show no flows.");
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
