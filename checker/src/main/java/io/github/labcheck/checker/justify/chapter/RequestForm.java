package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;

/** The chapters of a funding request. */
final class RequestForm extends Chapter {

    private final Pictures pictures;

    RequestForm(Justification evidence, Pictures pictures, PaperBuilder out) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        out().heading(1, Text.of("justify.chapter.RequestForm.project"));
        new Overview(evidence(), out()).write();
        RequestWords request = new RequestWords(evidence(), out());
        out().heading(2, Text.of("justify.chapter.RequestForm.applicant"));
        request.applicant();
        out().heading(2, Text.of("justify.chapter.RequestForm.amount-asked"));
        request.amount();
        out().heading(2, Text.of("justify.chapter.RequestForm.preparatory-work"));
        request.preparation();
        out().heading(2, Text.of("justify.chapter.RequestForm.other-applications"));
        request.elsewhere();
        out().heading(1, Text.of("justify.chapter.RequestForm.basis"));
        new Basis(evidence(), out()).write();
        out().heading(1, Text.of("justify.chapter.RequestForm.present-state-gap"));
        new Gap(evidence(), out()).write();
        if (evidence().before().size() > 1) {
            new Bodies(evidence(), out()).write();
        }
        out().heading(1, Text.of("justify.chapter.RequestForm.need"));
        new Necessity(evidence(), out()).write();
        out().heading(1, Text.of("justify.chapter.RequestForm.what-built-bought"));
        out().heading(2, Text.of("justify.chapter.RequestForm.rooms-areas"));
        new Rooms(evidence(), out()).write();
        Figures figures = new Figures(evidence(), out());
        if (figures.any()) {
            out().heading(2, Text.of("justify.chapter.RequestForm.compared-published-figures"));
            figures.write();
        }
        out().heading(2, Text.of("justify.chapter.RequestForm.equipment"));
        new EquipmentList(evidence(), out()).write();
        new EquipmentAccount(evidence(), out()).write();
        if (evidence().compared()) {
            out().heading(2, Text.of("justify.chapter.RequestForm.equipment-before-after"));
            new BeforeAndAfter(evidence(), out()).write();
        }
        out().heading(1, Text.of("justify.chapter.RequestForm.conformity"));
        out().heading(2, Text.of("justify.chapter.RequestForm.category"));
        new Conformity(evidence(), out()).write();
        new Waived(evidence(), out()).write();
        new OpenPoints(evidence(), out()).write();
        out().heading(1, Text.of("justify.chapter.RequestForm.cost-funding"));
        out().heading(2, Text.of("justify.chapter.RequestForm.cost"));
        new Costs(evidence(), out()).write();
        if (evidence().asks()) {
            out().heading(2, Text.of("justify.chapter.RequestForm.sources-money"));
            request.funding();
            out().heading(2, Text.of("justify.chapter.RequestForm.period-yearly-investment"));
            request.period();
            out().heading(2, Text.of("justify.chapter.RequestForm.tenders"));
            request.tenders();
        }
        out().heading(1, Text.of("justify.chapter.RequestForm.performance-targets"));
        request.targets();
        out().heading(1, Text.of("justify.chapter.RequestForm.order-remedies"));
        new Priorities(evidence(), out()).write();
        out().heading(1, Text.of("justify.chapter.RequestForm.conclusion"));
        new Conclusion(evidence(), out()).write();
        out().add(new Block.PageBreak(false));
        if (out().nested()) {
            out().heading(1, Text.of("justify.chapter.RequestForm.tables-plans"));
        } else {
            out().heading(1, Text.of("justify.chapter.RequestForm.annexes"));
        }
        new Annex(evidence(), out(), pictures).write();
    }
}
