package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceHygieneTest {

    private static final Ontology ONTOLOGY = Ontology.fromTurtle(List.of());

    private static final Sayings SAYINGS = ONTOLOGY.sayings();

    /** A place in a document that is the same in both languages: a number, perhaps with the letter of an annex. */
    private static final Pattern NUMBER = Pattern.compile("unknown|[A-Z0-9]+(\\.[0-9]+)*(\\([0-9]+\\))?(-[0-9]+)?");

    @Test
    void whatMustBeSoHasASentenceForWhenItIsNot() {
        Problems problems = new Problems();
        for (Clause clause : ONTOLOGY.clauses()) {
            if (clause.limit() instanceof Limit.OnValue limit && limit.path().last().range() == Range.Literal.BOOLEAN) {
                Sayings.Kind kind = limit instanceof Limit.Absent ? Sayings.Kind.WHEN_TRUE : Sayings.Kind.WHEN_FALSE;
                problems.unless(clause.message() != null || SAYINGS.of(kind, limit.path().text()).isPresent()
                        || SAYINGS.of(kind, limit.path().last().name()).isPresent(), "%s: lc:%s has no lc:%s", clause.id(),
                        limit.path().last().name(), kind.word());
            }
        }
        problems.none("Say it in schema/sentences.ttl or beside the property: \"{subject}…\"@zh , \"{subject} [is|are] …\"@en.");
    }

    @Test
    void whatIsYesOrNoCanBeAskedFor() {
        Problems problems = new Problems();
        for (DesignProperty property : lookedAt()) {
            problems.unless(property.range() != Range.Literal.BOOLEAN
                    || SAYINGS.of(Sayings.Kind.WHETHER, property.name()).isPresent(), "lc:%s has no lc:whether", property.name());
        }
        problems.none("Say in lc:whether what is not known: \"{subject}是否…\"@zh , \"whether {subject} [is|are] …\"@en.");
    }

    /** The properties that limits and conditions look at. */
    private static Set<DesignProperty> lookedAt() {
        Set<DesignProperty> all = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));
        for (Clause clause : ONTOLOGY.clauses()) {
            List<Condition> open = new ArrayList<>(clause.when());
            open.addAll(clause.unless());
            if (clause.limit() instanceof Limit.OnValue onValue) {
                all.add(onValue.path().last());
            } else if (clause.limit() instanceof Limit.ItemCount count) {
                open.addAll(count.items().where());
            }
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i) instanceof Condition.Compare compare) {
                    all.add(compare.path().last());
                } else if (open.get(i) instanceof Condition.AnyOf anyOf) {
                    open.addAll(anyOf.conditions());
                } else if (open.get(i) instanceof Condition.AllOf allOf) {
                    open.addAll(allOf.conditions());
                } else {
                    open.addAll(((Condition.Some) open.get(i)).where());
                }
            }
        }
        return all;
    }

    @Test
    void aRelationAlongWhichThingsAreCountedHasItsSentences() {
        Problems problems = new Problems();
        for (Clause clause : ONTOLOGY.clauses()) {
            Limit.Items items = clause.limit() instanceof Limit.ItemCount count ? count.items()
                    : clause.limit() instanceof Limit.RequiredKinds kinds ? kinds.items() : null;
            if (items != null && !items.along().isEmpty() && clause.message() == null) {
                boolean none = clause.limit() instanceof Limit.ItemCount count && count.maximum() == 0;
                Sayings.Kind kind = none ? Sayings.Kind.WHEN_SOME : Sayings.Kind.WHEN_NONE;
                problems.unless(SAYINGS.of(kind, items.alongText()).isPresent(), "%s: nothing says lc:%s of %s", clause.id(),
                        kind.word(), items.alongText());
            }
        }
        problems.none("Declare a lc:Relation with the same lc:along in schema/sentences.ttl.");
    }

    @Test
    void aPlaceInADocumentThatTakesWordsIsWrittenInBothLanguages() {
        Problems problems = new Problems();
        ONTOLOGY.clauses().stream().filter(c -> c.locator().zh().equals(c.locator().en())).forEach(c -> problems.unless(
                NUMBER.matcher(c.locator().en()).matches(), "%s: %s", c.id(), c.locator().en()));
        problems.none("Write lc:locator \"第 5.3.1 条注\"@zh , \"note of clause 5.3.1\"@en; a bare number once, without a language.");
    }

    @Test
    void aUnitThatADesignFileSpellsOutIsPrintedAsPeopleWriteIt() {
        Problems problems = new Problems();
        ONTOLOGY.schema().units().forEach(u -> problems.unless(!u.printed().en().matches(".*[a-zA-Z][23].*|1|.*degC.*|.*ohm.*"),
                "%s is printed %s", u.symbol(), u.printed().en()));
        problems.none("Write lc:printed in schema/units.ttl: m², °C, Ω; an empty text for a number without a unit.");
    }

    @Test
    void aSentenceWithAnArgumentThatNobodyFillsInIsRefused(@TempDir java.nio.file.Path pack) throws IOException {
        Files.writeString(pack.resolve("pack.ttl"), """
                @prefix lc: <https://w3id.org/labcheck/ontology#> .
                lc:doorWidths a lc:Relation ; lc:along ( lc:between lc:clearWidth ) ;
                    lc:saying "{subject}为 {mesured}"@zh , "{subject} is {mesured}"@en .
                """);
        OntologyException e = assertThrows(OntologyException.class, () -> Ontology.load(List.of(pack)));
        assertEquals("doorWidths: no sentence with known arguments: {subject}为 {mesured}", e.getMessage());
    }
}
