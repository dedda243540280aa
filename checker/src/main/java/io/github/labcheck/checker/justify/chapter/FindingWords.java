package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.justify.Change.Kind;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says findings as a table needs them: of what, what is asked, what is there, by how much it falls short. */
final class FindingWords {

    private static final int NAMED = 2;
    private static final int SHOWN = 4;
    private static final String PROJECT = "Project";
    private static final Text PRACTICE = Text.of("justify.chapter.FindingWords.usual-practice");
    private static final Text LESS = Text.of("justify.chapter.FindingWords.short");
    private static final Text MORE = Text.of("justify.chapter.FindingWords.over");

    private final Language language;
    private final DocumentNames sources;

    FindingWords(Language language, LocalDate day) {
        this.language = language;
        this.sources = new DocumentNames(language, day);
    }

    /** Document and number of a clause. */
    String source(Clause clause) {
        return clause.document().authority() == Document.Authority.PRACTICE ? PRACTICE.in(language) : sources.place(clause);
    }

    /** A thing by its id and its name. */
    String subject(Finding finding) {
        return finding.related() == null ? thing(finding.subject())
                : thing(finding.subject()) + Text.of("words.comma").in(language) + thing(finding.related());
    }

    /** Things that share a row: by name where they are few, by id where they are many. */
    String subjects(List<Finding> findings) {
        boolean few = findings.size() <= NAMED;
        List<String> names = findings.stream().map(f -> few || f.subject().type().equals(PROJECT) ? subject(f) : f.subject().id())
                .distinct().toList();
        String shown = String.join(few ? Text.of("words.comma").in(language) : ", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() <= SHOWN ? shown : shown + Text.of("justify.chapter.FindingWords.more-all", names.size()).in(language);
    }

    /** What becomes of a clause that was violated. */
    String change(Kind kind) {
        return switch (kind) {
            case CURED -> Text.of("justify.chapter.FindingWords.cured").in(language);
            case STAYS -> Text.of("justify.chapter.FindingWords.stays").in(language);
            case NEW -> Text.of("justify.chapter.FindingWords.new").in(language);
            case WAIVED -> Text.of("justify.chapter.FindingWords.stays-waived").in(language);
            case OPEN -> Text.of("justify.chapter.FindingWords.not-known").in(language);
            case DROPPED -> Text.of("justify.chapter.FindingWords.no-subject").in(language);
        };
    }

    private String thing(Thing thing) {
        if (thing.type().equals(PROJECT)) {
            return Text.of("justify.chapter.FindingWords.whole-design").in(language);
        }
        return thing.called().name().in(language);
    }

    /** What the clause asks for, with the number where its title leaves that out. */
    String required(Finding finding) {
        String title = finding.clause().title().in(language);
        boolean number = finding.required() != null && !(finding.required().value() instanceof Amount.Flag)
                && !(finding.required().value() instanceof Amount.Names) && title.codePoints().noneMatch(Character::isDigit);
        return number ? title + Text.of("words.open").in(language) + AmountWords.of(finding.required(), language)
                + Text.of("words.close").in(language) : title;
    }

    /** What is there; whose it is and what is asked for stand in columns of their own. */
    String present(Finding finding) {
        if (finding.measured() != null && finding.property() != null && finding.clause().limit().toValue().isPresent()) {
            return finding.property().label().in(language) + Text.of("words.colon").in(language)
                    + AmountWords.of(finding.measured(), language);
        }
        if (finding.outcome() == Outcome.MET && finding.required() != null && "all".equals(finding.required().match())) {
            return Text.of("justify.chapter.FindingWords.complete").in(language);
        }
        if (finding.outcome() == Outcome.MET) {
            return Text.of("justify.chapter.FindingWords.met").in(language);
        }
        return finding.fact() == null ? finding.message().in(language) : finding.fact().about(it(finding.subject())).in(language);
    }

    /** A thing that another column names. */
    private static Called it(Thing thing) {
        Text label = thing.typeLabel();
        return thing.called().name().en().startsWith("the ") ? thing.called()
                : Called.one(Text.of("justify.chapter.FindingWords.the", label));
    }

    /** What is there of several findings of one clause: a value, its lowest and highest, or the different states. */
    String present(List<Finding> findings) {
        List<String> states = findings.stream().map(this::present).distinct().toList();
        return states.size() == 1 ? states.get(0) : spread(findings, f -> f.measured() == null ? null : f.measured().value())
                .map(span -> findings.get(0).property().label().in(language) + Text.of("words.colon").in(language)
                + amount(span, findings.get(0).measured().unit()))
                .orElseGet(() -> few(states));
    }

    /** By how much several findings of one clause fall short. */
    String gap(List<Finding> findings) {
        List<String> gaps = findings.stream().map(this::gap).distinct().toList();
        return gaps.size() == 1 ? gaps.get(0) : spread(findings, this::difference).map(span -> {
            Text way = gaps.get(0).startsWith(LESS.in(language)) ? LESS : MORE;
            boolean alike = gaps.stream().allMatch(g -> g.startsWith(way.in(language)));
            return alike ? way.in(language) + amount(span, findings.get(0).measured().unit()) : few(gaps);
        }).orElseGet(() -> few(gaps));
    }

    private String few(List<String> parts) {
        String shown = String.join(Text.of("words.semicolon").in(language), parts.subList(0, Math.min(NAMED, parts.size())));
        return parts.size() <= NAMED ? shown : shown + Text.of("justify.chapter.FindingWords.more-cases", parts.size()).in(language);
    }

    private String amount(Amount.Span span, Unit unit) {
        return AmountWords.of(span.low() == span.high() ? new Amount.Number(span.low()) : span, unit, language);
    }

    /** The lowest and the highest of the numbers of findings; none unless all have one. */
    private static Optional<Amount.Span> spread(List<Finding> findings, Function<Finding, Amount> number) {
        boolean alike = findings.stream().allMatch(f -> f.property() != null && f.clause().limit().toValue().isPresent()
                && number.apply(f) instanceof Amount.Number);
        if (!alike) {
            return Optional.empty();
        }
        DoubleSummaryStatistics all = findings.stream().mapToDouble(f -> ((Amount.Number) number.apply(f)).number()).summaryStatistics();
        return Optional.of(new Amount.Span(all.getMin(), all.getMax()));
    }

    /** By how much a number misses another, as it is written. */
    private Amount difference(Finding finding) {
        if (finding.required() == null || finding.measured() == null || !(finding.required().value() instanceof Amount.Number wanted)
                || !(finding.measured().value() instanceof Amount.Number there)) {
            return null;
        }
        return new Amount.Number(BigDecimal.valueOf(wanted.number()).subtract(BigDecimal.valueOf(there.number())).abs().doubleValue());
    }

    /** By how much it falls short. */
    String gap(Finding finding) {
        Required required = finding.required();
        if (required == null || finding.measured() == null) {
            return Text.of("justify.chapter.FindingWords.not-met").in(language);
        }
        if (required.value() instanceof Amount.Number wanted && finding.measured().value() instanceof Amount.Number there) {
            return (there.number() < wanted.number() ? LESS : MORE).in(language)
                    + AmountWords.of(difference(finding), required.unit(), language);
        }
        if ("all".equals(required.match()) && required.value() instanceof Amount.Names wanted
                && finding.measured().value() instanceof Amount.Names there) {
            List<String> has = there.names().stream().map(Amount.Name::notation).toList();
            return Text.of("justify.chapter.FindingWords.missing").in(language)
                    + wanted.names().stream().filter(n -> !has.contains(n.notation()))
                    .map(n -> n.label().in(language)).collect(Collectors.joining(Text.of("words.comma").in(language)));
        }
        return Text.of("justify.chapter.FindingWords.not-met").in(language);
    }
}
