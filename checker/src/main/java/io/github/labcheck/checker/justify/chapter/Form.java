package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.justify.paper.Paper.Field;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** The papers that can be made. */
public enum Form {

    /** A funding request. */
    REQUEST(new Text("项目资金申请报告", "Request for project funds")),
    /** A feasibility study in the outline for government investment projects. */
    FEASIBILITY(new Text("可行性研究报告", "Feasibility study"));

    private final Text title;

    Form(Text title) {
        this.title = title;
    }

    /** The paper in a language. */
    public Paper paper(Justification evidence, Pictures pictures, Language language) {
        PaperBuilder out = new PaperBuilder(language);
        if (this == REQUEST) {
            new RequestForm(evidence, pictures, out).write();
        } else {
            new FeasibilityForm(evidence, pictures, out).write();
        }
        new AuthorSheet(evidence, out).write();
        return new Paper(title.in(language), evidence.design().report().name(), fields(evidence, out),
                language, evidence.design().report().asOf(), out.blocks());
    }

    private static List<Field> fields(Justification evidence, PaperBuilder out) {
        List<Field> fields = new ArrayList<>();
        for (String property : List.of("owner", "designer", "location")) {
            evidence.design().inventory().fields().stream().filter(f -> f.property().equals(property))
                    .forEach(f -> fields.add(new Field(out.begin(f.name().in(out.language())), f.value().in(out.language()))));
        }
        fields.add(new Field(out.say("编制日期", "Date"), evidence.design().report().asOf().toString()));
        return fields;
    }
}
