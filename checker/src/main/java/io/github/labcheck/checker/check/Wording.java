package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a finding: what the clause's own template says, or else what its check kind says. */
final class Wording {

    /** Missing values named in a message; the finding lists all of them. */
    private static final int SHOWN = 5;

    private final Clause clause;
    private final Thing subject;
    private final Thing related;
    private final Evidence evidence;
    private final List<Lacking> missing;

    Wording(Clause clause, Thing subject, Thing related, Evidence evidence, List<Lacking> missing) {
        this.clause = clause;
        this.subject = subject;
        this.related = related;
        this.evidence = evidence;
        this.missing = missing;
    }

    /** What is wrong, or why it cannot be told. */
    Text message(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return new Text(name(subject, Language.ZH) + "：无法判定，缺少" + lacking(Language.ZH),
                    name(subject, Language.EN) + ": cannot be judged, missing " + lacking(Language.EN));
        }
        if (clause.message() != null) {
            return new Text(filled(clause.message().zh(), Language.ZH) + because(Language.ZH),
                    filled(clause.message().en(), Language.EN) + because(Language.EN));
        }
        return new Text(violation(Language.ZH) + because(Language.ZH), violation(Language.EN) + because(Language.EN));
    }

    /** What the drawing shows, in brackets. */
    private String because(Language language) {
        Text because = evidence.drawn().because();
        return because == null ? "" : language == Language.ZH ? "（" + because.zh() + "）" : " (" + because.en() + ")";
    }

    /** What to do about it. */
    Text remedy(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return new Text("在设计文件中补充" + lacking(Language.ZH) + "。", "State " + lacking(Language.EN) + " in the design file.");
        }
        return clause.remedy() == null ? clause.title()
                : new Text(filled(clause.remedy().zh(), Language.ZH), filled(clause.remedy().en(), Language.EN));
    }

    /** Templates name their arguments: {subject}, {related}, {property}, {measured}, {required}. */
    private String filled(String template, Language language) {
        return template.replace("{subject}", name(subject, language))
                .replace("{related}", related == null ? "" : name(related, language))
                .replace("{property}", property(language)).replace("{measured}", measured(language))
                .replace("{required}", AmountWords.of(evidence.required(), language));
    }

    private String violation(Language language) {
        boolean zh = language == Language.ZH;
        String what = name(subject, language) + (related == null ? "" : (zh ? " 与 " : " and ") + name(related, language));
        String measured = measured(language);
        Required required = evidence.required();
        String asked = AmountWords.of(required, language);
        if ("all".equals(required.match()) && "in".equals(required.comparator()) && evidence.measured() != null) {
            return what + (zh ? "：" : ": ") + property(language) + (zh ? "缺少 " : " lacks ") + absent(language)
                    + (zh ? "，要求 " : ", required ") + asked;
        }
        return switch (required.comparator()) {
            case "apart" -> evidence.measured() == null ? what + (zh ? "：不得同处：" : ": must not be together: ") + asked
                    : what + (zh ? "：在 " : ": leaves by ") + measured + (zh ? " 离开，该处也是 " : ", where ")
                            + String.join(zh ? "、" : ", ", evidence.witness()) + (zh ? " 的入口" : " enters");
            case "order" -> what + (zh ? "：顺序为 " : ": passes ") + measured + (zh ? "，应依次为 " : ", must pass in order ") + asked;
            case ">" -> what + (zh ? "：静压差 " : ": pressure difference ") + measured + (zh ? "，要求 " : ", required ") + asked;
            case "one-way" -> what + (zh ? "：流线返回 " : ": comes back to ") + measured;
            default -> what + (zh ? "：" : ": ") + property(language)
                    + (evidence.measured() == null ? (zh ? "未写明" : " not stated") : (zh ? " " : " is ") + measured)
                    + (zh ? "，要求 " : ", required ") + asked;
        };
    }

    /** What of a list that must be complete is not there. */
    private String absent(Language language) {
        List<Amount.Name> there = ((Amount.Names) evidence.measured().value()).names();
        return AmountWords.of(new Amount.Names(((Amount.Names) evidence.required().value()).names().stream()
                .filter(n -> !there.contains(n)).toList()), null, language);
    }

    private String property(Language language) {
        if (evidence.things() != null) {
            return evidence.things().in(language) + (language == Language.ZH ? " 数量" : " count");
        }
        return evidence.property() == null ? subject.typeLabel().in(language) : evidence.property().label().in(language);
    }

    private String measured(Language language) {
        return evidence.measured() == null ? (language == Language.ZH ? "未写明" : "not stated")
                : AmountWords.of(evidence.measured().value(), evidence.measured().unit(), language);
    }

    private static String name(Thing thing, Language language) {
        if (thing.name() != null) {
            return thing.id() + " " + thing.name();
        }
        boolean single = thing.type().equalsIgnoreCase(thing.id()); // a section that is one mapping has no id
        return thing.typeLabel().in(language) + (single ? "" : " " + thing.id());
    }

    /** What is missing, the first few by name. */
    private String lacking(Language language) {
        boolean zh = language == Language.ZH;
        List<String> all = missing.stream().map(m -> m.subject() + (zh ? " 的" : " ") + m.label().in(language))
                .distinct().toList();
        String shown = all.stream().limit(SHOWN).collect(Collectors.joining(zh ? "、" : ", "));
        return all.size() <= SHOWN ? shown
                : shown + (zh ? " 等 " + all.size() + " 项" : " and " + (all.size() - SHOWN) + " more");
    }
}
