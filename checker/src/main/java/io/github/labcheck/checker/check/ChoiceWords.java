package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Alternative;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.function.Supplier;

/** Says between which limits the missing facts choose, and what the value is against each of them. */
final class ChoiceWords {

    private final Evidence evidence;
    private final List<Alternative> choice;

    ChoiceWords(Evidence evidence, List<Alternative> choice) {
        this.evidence = evidence;
        this.choice = choice;
    }

    /** What was measured, and which of the limits that may apply it keeps; empty where nothing was measured. */
    Text measured() {
        if (choice.isEmpty() || evidence.measured() == null || evidence.property() == null) {
            return Said.NOTHING;
        }
        Text kept = limits(choice.stream().filter(Alternative::kept).toList());
        Text broken = limits(choice.stream().filter(a -> !a.kept()).toList());
        Text label = evidence.property().label();
        String zh = kept.zh().isEmpty() ? "不满足 " + broken.zh() : broken.zh().isEmpty() ? "满足 " + kept.zh()
                : "满足 " + kept.zh() + "，不满足 " + broken.zh();
        String en = kept.en().isEmpty() ? "breaks " + broken.en() : broken.en().isEmpty() ? "keeps " + kept.en()
                : "keeps " + kept.en() + " and breaks " + broken.en();
        boolean one = choice.size() == 1;
        return new Text("；其" + label.zh() + "为 " + AmountWords.of(evidence.measured(), Language.ZH) + "，" + zh + (one ? "，该条是否适用未知" : "，适用哪一条未知"),
                "; its " + label.en() + " is " + AmountWords.of(evidence.measured(), Language.EN) + ", which " + en
                        + (one ? ", if that applies" : ", whichever applies"));
    }

    /** That a value breaks every limit between which the missing facts choose; empty where they choose between none. */
    Text whichever(Supplier<MissingWords> missing) {
        if (choice.isEmpty()) {
            return Said.NOTHING;
        }
        Text why = missing.get().message();
        Text limits = limits(choice);
        return new Text("；" + why.zh() + "，但可能适用的限值（" + limits.zh() + "）一个也不满足",
                "; " + why.en() + ", but it breaks every limit that may apply (" + limits.en() + ")");
    }

    private static Text limits(List<Alternative> limits) {
        return Lists.and(limits.stream().map(a -> new Text(AmountWords.of(a.required(), Language.ZH), AmountWords.of(a.required(), Language.EN)))
                .distinct().toList());
    }
}
