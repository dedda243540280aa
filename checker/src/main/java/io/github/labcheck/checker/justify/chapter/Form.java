package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block;
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
    REQUEST(Text.of("justify.chapter.Form.request-project-funds")),
    /** A feasibility study in the outline for government investment projects. */
    FEASIBILITY(Text.of("justify.chapter.Form.feasibility-study"));

    private final Text title;

    Form(Text title) {
        this.title = title;
    }

    /** The paper on one laboratory in a language. */
    public Paper paper(Laboratory laboratory, Language language) {
        PaperBuilder out = new PaperBuilder(language);
        body(laboratory, out);
        new AuthorSheet(List.of(laboratory.evidence()), List.of(), out).write();
        Justification evidence = laboratory.evidence();
        return new Paper(title.in(language), evidence.design().report().name(), fields(evidence, out),
                language, evidence.design().report().asOf(), out.blocks());
    }

    /**
     * One paper on several laboratories: a summary, and an annex for each with what its own paper would say.
     *
     * @param laboratories at least one, in the order of the annexes
     * @param unread       designs that were named and could not be read
     */
    public Paper paper(List<Laboratory> laboratories, List<Unread> unread, Language language) {
        PaperBuilder out = new PaperBuilder(language);
        List<Justification> all = laboratories.stream().map(Laboratory::evidence).toList();
        Together together = new Together(all, out);
        together.write();
        for (Laboratory laboratory : laboratories) {
            out.add(new Block.PageBreak(false));
            out.annex(laboratory.evidence().design().report().name());
            out.below(() -> body(laboratory, out));
        }
        new AuthorSheet(all, unread, out).write();
        return new Paper(title.in(language), together.subject(), together.fields(), language, together.day(), out.blocks());
    }

    private void body(Laboratory laboratory, PaperBuilder out) {
        if (this == REQUEST) {
            new RequestForm(laboratory.evidence(), laboratory.pictures(), out).write();
        } else {
            new FeasibilityForm(laboratory.evidence(), laboratory.pictures(), out).write();
        }
    }

    private static List<Field> fields(Justification evidence, PaperBuilder out) {
        List<Field> fields = new ArrayList<>();
        for (String property : List.of("owner", "designer", "location")) {
            evidence.design().inventory().fields().stream().filter(f -> f.property().equals(property))
                    .forEach(f -> fields.add(new Field(out.begin(f.name().in(out.language())), f.value().in(out.language()))));
        }
        fields.add(new Field(out.say(Text.of("justify.chapter.Form.date")), evidence.design().report().asOf().toString()));
        return fields;
    }
}
