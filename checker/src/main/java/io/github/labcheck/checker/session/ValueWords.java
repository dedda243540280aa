package io.github.labcheck.checker.session;

import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.graph.ThingValue;
import io.github.labcheck.checker.graph.ThingValue.Interval;
import io.github.labcheck.checker.graph.ThingValue.Literal;
import io.github.labcheck.checker.graph.ThingValue.Members;
import io.github.labcheck.checker.graph.ThingValue.OfConcept;
import io.github.labcheck.checker.graph.ThingValue.OfThing;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.util.List;
import java.util.stream.Collectors;

/** Says the values of a design in words. */
final class ValueWords {

    private final Session session;

    ValueWords(Session session) {
        this.session = session;
    }

    /** The values of a property, short: labels, ids and bare numbers; empty text where there is none. */
    String labels(Thing subject, String property) {
        return subject.values(property).stream().map(this::label).collect(Collectors.joining(session.say(SessionWords.BETWEEN)));
    }

    private String label(ThingValue value) {
        if (value instanceof OfConcept of) {
            return of.concept().label().in(session.language());
        }
        return value instanceof OfThing of ? of.thing().id() : plain(value);
    }

    /** The values of a property with their units and names. */
    String full(Thing subject, DesignProperty property) {
        List<ThingValue> values = subject.values(property.name());
        return values.isEmpty() ? session.say(SessionWords.EMPTY)
                : values.stream().map(v -> one(v, property) + (hasUnit(v, property) ? unit(property) : ""))
                        .collect(Collectors.joining(", "));
    }

    private static boolean hasUnit(ThingValue value, DesignProperty property) {
        return value instanceof Interval || value instanceof Literal && !(property.range() instanceof Range.Shape);
    }

    private String unit(DesignProperty property) {
        String unit = Numbers.unit(property.unit(), session.language());
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String one(ThingValue value, DesignProperty property) {
        if (value instanceof Literal literal && property.range() == Range.Literal.BOOLEAN) {
            return session.say(Boolean.parseBoolean(literal.text()) ? SessionWords.YES : SessionWords.NO);
        }
        if (value instanceof Members members) {
            return members.values().stream().map(v -> one(v, property)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof OfConcept of) {
            return named(of.concept());
        }
        return value instanceof OfThing of ? thing(of.thing()) : plain(value);
    }

    private String named(Concept concept) {
        String label = concept.label().in(session.language());
        return label.equals(concept.notation()) ? label : label + " (" + concept.notation() + ")";
    }

    /** What needs neither a name nor a unit. */
    private String plain(ThingValue value) {
        if (value instanceof Literal literal) {
            return literal.text();
        }
        if (value instanceof Interval interval) {
            return interval.low() + "–" + interval.high();
        }
        return value instanceof Members members ? members.values().stream().map(this::label).collect(Collectors.joining(", ", "[", "]"))
                : session.say(SessionWords.OUTSIDE);
    }

    /** What a measured value rests on: a thing, or the outside. */
    String inProof(ThingValue value) {
        return value instanceof OfThing of ? thing(of.thing()) : plain(value);
    }

    /** A thing by its id and name. */
    String thing(Thing thing) {
        return thing.id() + thing.name().map(n -> " " + n).orElse("");
    }
}
