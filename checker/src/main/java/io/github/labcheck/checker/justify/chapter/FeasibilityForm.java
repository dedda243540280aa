package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;

/** The chapters of the outline for feasibility studies of government investment projects, edition 2023. */
final class FeasibilityForm extends Chapter {

    private final Pictures pictures;

    FeasibilityForm(Justification evidence, Pictures pictures, PaperBuilder out) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        overview();
        need();
        demand();
        site();
        building();
        operation();
        money();
        effects();
        risks();
        conclusion();
        out().add(new Block.PageBreak(false));
        if (out().nested()) {
            out().heading(1, Text.of("justify.chapter.FeasibilityForm.tables-plans"));
        } else {
            out().heading(1, Text.of("justify.chapter.FeasibilityForm.tables-plans-annexes"));
        }
        new Annex(evidence(), out(), pictures).write();
    }

    private RequestWords request() {
        return new RequestWords(evidence(), out());
    }

    /** A section that stands because the outline asks for it, with what the author has to supply. */
    private void author(Text words, Text what) {
        out().heading(2, words);
        out().note(Text.of("justify.chapter.FeasibilityForm.author-supply", what));
    }

    private void below(Chapter chapter) {
        out().below(chapter::write);
    }

    private void overview() {
        Overview overview = new Overview(evidence(), out());
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.overview"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.project"));
        overview.project();
        overview.figures();
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.owner"));
        request().applicant();
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.basis"));
        new Basis(evidence(), out()).write();
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.main-conclusions"));
        overview.answer();
    }

    private void need() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.background-need"));
        author(Text.of("justify.chapter.FeasibilityForm.background"), Text.of("justify.chapter.FeasibilityForm.how-project-came-about"));
        author(Text.of("justify.chapter.FeasibilityForm.plans-policies"),
                Text.of("justify.chapter.FeasibilityForm.how-fits-plans-policies"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.need"));
        new Gap(evidence(), out()).write();
        if (evidence().before().size() > 1) {
            new Bodies(evidence(), out()).write();
        }
        new Necessity(evidence(), out()).write();
    }

    private void demand() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.demand-output"));
        author(Text.of("justify.chapter.FeasibilityForm.demand"), Text.of("justify.chapter.FeasibilityForm.workload-customers-forecasts"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.content-extent"));
        new Rooms(evidence(), out()).write();
        new Figures(evidence(), out()).write();
        author(Text.of("justify.chapter.FeasibilityForm.output"),
                Text.of("justify.chapter.FeasibilityForm.tests-capabilities-standards-service"));
    }

    private void site() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.site"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.the-site"));
        category("site", Text.of("justify.chapter.FeasibilityForm.results-clauses-site"));
        out().note(Text.of("justify.chapter.FeasibilityForm.author-supply-alternatives-title"));
        author(Text.of("justify.chapter.FeasibilityForm.conditions"),
                Text.of("justify.chapter.FeasibilityForm.nature-traffic-public-utilities"));
        author(Text.of("justify.chapter.FeasibilityForm.resources"), Text.of("justify.chapter.FeasibilityForm.land-other-resources"));
    }

    /** The verdicts of one category in a sentence. */
    private void category(String notation, Text words) {
        categories().entrySet().stream().filter(e -> e.getKey().notation().equals(notation)).findFirst()
                .ifPresentOrElse(e -> out().paragraph(
                Text.of("justify.chapter.FeasibilityForm.met-violated-not-judged", words,
                        e.getValue().stream().mapToInt(c -> c.met()).sum(), e.getValue().stream().mapToInt(c -> c.violated()).sum(),
                        e.getValue().stream().mapToInt(c -> c.undetermined()).sum(),
                        e.getValue().stream().filter(c -> c.reason() != null).count())),
                () -> out().paragraph(Text.of("justify.chapter.FeasibilityForm.no-such-clause-run", words)));
    }

    private void building() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.building"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.technical-solution"));
        new Conformity(evidence(), out()).write();
        below(new Waived(evidence(), out()));
        below(new OpenPoints(evidence(), out()));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.equipment"));
        new EquipmentList(evidence(), out()).write();
        new EquipmentAccount(evidence(), out()).write();
        if (evidence().compared()) {
            new BeforeAndAfter(evidence(), out()).write();
        }
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.construction"));
        category("decoration", Text.of("justify.chapter.FeasibilityForm.results-clauses-finishes"));
        category("utilities", Text.of("justify.chapter.FeasibilityForm.results-clauses-utilities"));
        category("ventilation", Text.of("justify.chapter.FeasibilityForm.results-clauses-ventilation"));
        author(Text.of("justify.chapter.FeasibilityForm.land-compensation"),
                Text.of("justify.chapter.FeasibilityForm.compensation-resettlement-there-none"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.information-systems"));
        category("information", Text.of("justify.chapter.FeasibilityForm.results-clauses-information-systems"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.managing-construction"));
        request().preparation();
        request().period();
        request().tenders();
    }

    private void operation() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.operation"));
        author(Text.of("justify.chapter.FeasibilityForm.mode-operation"), Text.of("justify.chapter.FeasibilityForm.who-operates"));
        author(Text.of("justify.chapter.FeasibilityForm.organisation"), Text.of("justify.chapter.FeasibilityForm.bodies-staff-training"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.safety"));
        category("safety", Text.of("justify.chapter.FeasibilityForm.results-clauses-safety"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.performance"));
        request().targets();
    }

    private void money() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.investment-finance"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.cost"));
        new Costs(evidence(), out()).write();
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.steps-order-remedies"));
        new Priorities(evidence(), out()).write();
        author(Text.of("justify.chapter.FeasibilityForm.profit"), Text.of("justify.chapter.FeasibilityForm.income-cost"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.funding"));
        request().amount();
        request().funding();
        author(Text.of("justify.chapter.FeasibilityForm.debt"), Text.of("justify.chapter.FeasibilityForm.debts-there-none"));
        author(Text.of("justify.chapter.FeasibilityForm.lasting-finance"), Text.of("justify.chapter.FeasibilityForm.what-pays-operation"));
    }

    private void effects() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.effects"));
        author(Text.of("justify.chapter.FeasibilityForm.economy"), Text.of("justify.chapter.FeasibilityForm.effects-economy"));
        author(Text.of("justify.chapter.FeasibilityForm.society"),
                Text.of("justify.chapter.FeasibilityForm.effects-society-participation"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.environment"));
        category("environment", Text.of("justify.chapter.FeasibilityForm.results-clauses-environment"));
        author(Text.of("justify.chapter.FeasibilityForm.resources-energy"), Text.of("justify.chapter.FeasibilityForm.use-energy-water"));
        author(Text.of("justify.chapter.FeasibilityForm.carbon"), Text.of("justify.chapter.FeasibilityForm.emissions-how-they-held"));
    }

    private void risks() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.risks"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.risks-there"));
        out().paragraph(Text.of("justify.chapter.FeasibilityForm.until-they-settled-violations",
                evidence().design().report().summary().violated(), evidence().design().report().summary().undetermined(),
                evidence().design().report().summary().manual()));
        author(Text.of("justify.chapter.FeasibilityForm.holding-risks-down"),
                Text.of("justify.chapter.FeasibilityForm.other-risks-measures"));
        author(Text.of("justify.chapter.FeasibilityForm.emergencies"), Text.of("justify.chapter.FeasibilityForm.plans-emergencies"));
    }

    private void conclusion() {
        out().heading(1, Text.of("justify.chapter.FeasibilityForm.conclusions"));
        out().heading(2, Text.of("justify.chapter.FeasibilityForm.main-conclusions-in-conclusion"));
        new Conclusion(evidence(), out()).write();
        author(Text.of("justify.chapter.FeasibilityForm.problems-advice"),
                Text.of("justify.chapter.FeasibilityForm.what-settled-next-steps"));
    }
}
