package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of two things must be kept apart, what would happen, and what else there is of that kind in the place. */
final class ExclusionEvidence {

    private ExclusionEvidence() {
    }

    static Evidence of(Limit.Exclusion limit, Due.Exclusion due, Names names) {
        List<String> pair = due.held().isEmpty() ? limit.pairs().stream().flatMap(p -> Stream.of(p.first(), p.second()))
                .distinct().toList() : List.of(due.held(), due.otherHeld());
        Required required = new Required("apart", new Amount.Names(pair.stream().map(names::of).toList()), null, "all");
        return new Evidence(limit.itemProperties().get(0), null, required, due.partners().stream().map(names::id).toList(),
                List.of(), List.of(), List.of(), limit.itemProperties().stream().map(DesignProperty::iri).toList(), proof(limit, due, names));
    }

    /** What would happen, and what else there is to be kept apart from. */
    private static Proof proof(Limit.Exclusion limit, Due.Exclusion due, Names names) {
        List<Text> parts = new ArrayList<>();
        why(limit, due, names).ifPresent(parts::add);
        List<Text> more = due.partners().stream().filter(p -> !p.equals(due.pair().related())).map(p -> names.of(p).label()).toList();
        if (!more.isEmpty()) {
            Text others = Lists.and(more);
            parts.add(new Text("同处还须避开" + others.zh(), "there it has to be kept apart from " + others.en() + " as well"));
        }
        return parts.isEmpty() ? Proof.NONE : Proof.of(new Text(joined(parts, Text::zh, "；"), joined(parts, Text::en, "; ")));
    }

    private static String joined(List<Text> parts, Function<Text, String> language, String between) {
        return parts.stream().map(language).collect(Collectors.joining(between));
    }

    private static Optional<Text> why(Limit.Exclusion limit, Due.Exclusion due, Names names) {
        return limit.pairs().stream().filter(p -> p.why() != null && fits(p, due, names)).map(Incompatibility::why).findFirst();
    }

    private static boolean fits(Incompatibility pair, Due.Exclusion due, Names names) {
        return names.is(due.held(), pair.first()) && names.is(due.otherHeld(), pair.second())
                || names.is(due.held(), pair.second()) && names.is(due.otherHeld(), pair.first());
    }
}
