package io.github.labcheck.checker.session;

import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What may be chosen from while a change is typed: things, the keys of one behind its full stop, kinds of things. */
final class EditChoices {

    private EditChoices() {
    }

    /** Things with a full stop, and behind that the keys of one. */
    static List<Choice> keys(Session session, String begun) {
        return keys(session, begun, false);
    }

    /** The same with what is derived. */
    static List<Choice> all(Session session, String begun) {
        return keys(session, begun, true);
    }

    private static List<Choice> keys(Session session, String begun, boolean derived) {
        LoadedDesign design = session.design().orElse(null);
        if (design == null) {
            return List.of();
        }
        Optional<String> id = design.ids().stream().filter(i -> begun.startsWith(i + ".")).max(Comparator.comparingInt(String::length));
        if (id.isEmpty()) {
            return KnownChoices.things(session, begun).stream().map(c -> new Choice(c.value() + ".", c.description(), false)).toList();
        }
        Thing thing = design.thing(id.get()).orElseThrow();
        boolean chinese = begun.codePoints().skip(id.get().length()).anyMatch(c -> c > 0x2E80);
        return thing.type().properties().stream().filter(p -> (derived || !p.derived()) && !p.name().equals("id"))
                .map(p -> new Choice(id.get() + "." + (chinese ? p.label().zh() : p.key()), p.label().in(session.language()))).toList();
    }

    /** Things and their keys; also concepts that begin so, as values. */
    static List<Choice> values(Session session, String begun) {
        List<Choice> choices = new ArrayList<>(keys(session, begun));
        if (begun.indexOf('.') < 0) {
            choices.addAll(concepts(session, begun));
        }
        return choices;
    }

    private static List<Choice> concepts(Session session, String begun) {
        return begun.length() < 2 ? List.of() : session.ontology().schema().properties().stream().map(DesignProperty::range)
                .filter(Range.OfConcept.class::isInstance).map(r -> ((Range.OfConcept) r).conceptClass()).distinct()
                .flatMap(c -> session.ontology().schema().concepts(c).stream())
                .filter(c -> c.notation().startsWith(begun) || c.label().zh().startsWith(begun))
                .sorted(Comparator.comparing(Concept::notation)).distinct()
                .map(c -> new Choice(c.notation().startsWith(begun) ? c.notation() : c.label().zh(), c.label().in(session.language())))
                .toList();
    }

    /** The kinds of things that can be added. */
    static List<Choice> kinds(Session session, String begun) {
        boolean chinese = begun.codePoints().anyMatch(c -> c > 0x2E80);
        return session.ontology().schema().classes().stream().filter(c -> c.section() != null && !c.single())
                .map(c -> new Choice(chinese ? c.label().zh() : c.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + c.name()
                        .substring(1), c.label().in(session.language())))
                .sorted(Comparator.comparing(Choice::value)).toList();
    }
}
