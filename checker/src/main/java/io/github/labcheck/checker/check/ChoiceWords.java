package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Alternative;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Lists;
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

    /** What is there, and which of the limits that may apply it keeps; empty where nothing was measured. */
    Text measured(Supplier<Said> said, Called it) {
        if (choice.isEmpty() || evidence.measured() == null || evidence.property() == null) {
            return Said.NOTHING;
        }
        Text fact = said.get().fact().within(it);
        List<Alternative> kept = choice.stream().filter(Alternative::kept).toList();
        if (kept.isEmpty()) {
            Text asked = choice.size() == 1 ? said.get().asked() : Said.NOTHING;
            return Text.of("check.ChoiceWords.if-clause-applies-violated", fact, asked);
        }
        Text keeps = limits(kept);
        Text breaks = limits(choice.stream().filter(a -> !a.kept()).toList());
        return breaks.zh().isEmpty() ? Text.of("check.ChoiceWords.keeps", fact, keeps)
                : Text.of("check.ChoiceWords.keeps-and-breaks", fact, keeps, breaks);
    }

    /** That a value breaks every limit between which the missing facts choose; empty where they choose between none. */
    Text whichever(Supplier<MissingWords> missing) {
        if (choice.isEmpty()) {
            return Said.NOTHING;
        }
        Text why = missing.get().message();
        Text limits = limits(choice);
        return Text.of("check.ChoiceWords.but-breaks-every-limit", why, limits);
    }

    private static Text limits(List<Alternative> limits) {
        return Lists.and(limits.stream().map(a -> AmountWords.of(a.required())).distinct().toList());
    }
}
