package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Amount;
import io.github.labcheck.checker.check.AmountWords;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.justify.Change.Kind;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Says findings as a table needs them: of what, what is asked, what is there, by how much it falls short. */
final class FindingWords {

    private static final int NAMED = 2;
    private static final int SHOWN = 6;
    private static final String PROJECT = "Project";

    private final Language language;
    private final ProvenanceText sources;

    FindingWords(Language language, LocalDate day) {
        this.language = language;
        this.sources = new ProvenanceText(language, day);
    }

    private boolean zh() {
        return language == Language.ZH;
    }

    /** Document and number of a clause. */
    String source(Clause clause) {
        return sources.place(clause);
    }

    /** How strongly a clause binds on the day, and what is known of its text. */
    String provenance(Clause clause) {
        return sources.of(clause);
    }

    /** A thing by its id and its name. */
    String subject(Finding finding) {
        return finding.related() == null ? thing(finding.subject())
                : thing(finding.subject()) + (zh() ? "、" : ", ") + thing(finding.related());
    }

    /** Things that share a row: by name where they are few, by id where they are many. */
    String subjects(List<Finding> findings) {
        boolean few = findings.size() <= NAMED;
        List<String> names = findings.stream().map(f -> few || f.subject().type().equals(PROJECT) ? subject(f) : f.subject().id()).toList();
        String shown = String.join(few && zh() ? "、" : ", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() <= SHOWN ? shown : shown + (zh() ? " 等 " + names.size() + " 处" : " and more, " + names.size() + " in all");
    }

    /** What becomes of a clause that was violated. */
    String change(Kind kind) {
        return switch (kind) {
            case CURED -> zh() ? "消除" : "cured";
            case STAYS -> zh() ? "仍不符合" : "stays";
            case NEW -> zh() ? "新出现" : "new";
            case OPEN -> zh() ? "未能判定" : "not known";
            case DROPPED -> zh() ? "不再适用" : "no subject";
        };
    }

    private String thing(Thing thing) {
        if (thing.type().equals(PROJECT)) {
            return zh() ? "整个设计" : "the whole design";
        }
        return thing.name() == null ? thing.typeLabel().in(language) + " " + thing.id() : thing.id() + " " + thing.name();
    }

    /** What the clause asks for. */
    String required(Finding finding) {
        String title = finding.clause().title().in(language);
        boolean number = finding.required() != null && !(finding.required().value() instanceof Amount.Flag)
                && !(finding.required().value() instanceof Amount.Names);
        return number ? title + (zh() ? "（" : " (") + AmountWords.of(finding.required(), language) + (zh() ? "）" : ")") : title;
    }

    /** What is there; whose it is stands in a column of its own. */
    String present(Finding finding) {
        if (finding.measured() == null || finding.property() == null || !(finding.clause().limit() instanceof Limit.OnValue)) {
            String message = finding.message().in(language);
            int end = message.indexOf(zh() ? "：" : ": ");
            boolean named = end > 0 && message.startsWith(finding.subject().name() == null ? finding.subject().typeLabel().in(language) : finding.subject().id());
            return named ? message.substring(end + (zh() ? 1 : 2)) : message;
        }
        String value = AmountWords.of(finding.measured().value(), finding.measured().unit(), language);
        return finding.property().label().in(language) + (zh() ? "：" : ": ") + value;
    }

    /** By how much it falls short. */
    String gap(Finding finding) {
        Required required = finding.required();
        if (required == null || finding.measured() == null) {
            return zh() ? "未达到" : "not met";
        }
        String unit = required.unit() == null ? "" : " " + required.unit();
        if (required.value() instanceof Amount.Number wanted && finding.measured().value() instanceof Amount.Number there) {
            BigDecimal difference = BigDecimal.valueOf(wanted.number()).subtract(BigDecimal.valueOf(there.number()))
                    .abs().stripTrailingZeros();
            boolean tooLittle = there.number() < wanted.number();
            return (tooLittle ? zh() ? "少 " : "short by " : zh() ? "超出 " : "over by ") + difference.toPlainString() + unit;
        }
        if ("all".equals(required.match()) && required.value() instanceof Amount.Names wanted
                && finding.measured().value() instanceof Amount.Names there) {
            List<String> has = there.names().stream().map(Amount.Name::notation).toList();
            return (zh() ? "缺：" : "lacks: ") + wanted.names().stream().filter(n -> !has.contains(n.notation()))
                    .map(n -> n.label().in(language)).collect(Collectors.joining(zh() ? "、" : ", "));
        }
        return zh() ? "未达到" : "not met";
    }
}
