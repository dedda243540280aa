package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person is asked where a design leaves something out. */
class QuestionsTest {

    private static final Ontology ONTOLOGY = Ontology.fromTurtle(List.of());

    /** A property that as many clauses look at is asked for in words of its own. */
    private static final int OFTEN = 4;

    private static List<Text> questions() {
        List<Text> questions = new ArrayList<>();
        ONTOLOGY.schema().classes().stream().map(DesignClass::question).filter(q -> q != null).forEach(questions::add);
        ONTOLOGY.schema().properties().stream().map(DesignProperty::question).filter(q -> q != null).forEach(questions::add);
        return questions;
    }

    @Test
    void aQuestionIsOneInBothLanguages() {
        Problems problems = new Problems();
        for (Text question : questions()) {
            problems.unless(question.zh().contains("？") || question.zh().endsWith("[]"), "%s", question.zh());
            problems.unless(question.en().contains("?"), "%s", question.en());
            problems.unless(question.zh().contains("[]") == question.en().contains("[]"), "%s", question);
        }
        problems.none("Ask in both languages; [] is what is written for none.");
    }

    @Test
    void eachSectionButTheProjectIsAskedForInItsOwnWords() {
        Problems problems = new Problems();
        ONTOLOGY.schema().classes().stream().filter(c -> c.section() != null && !c.name().equals("Project"))
                .forEach(c -> problems.unless(c.question() != null, "%s", c.name()));
        problems.none("Add lc:question to schema/questions.ttl.");
    }

    @Test
    void whatManyClausesLookAtIsAskedForInItsOwnWords() {
        Map<DesignProperty, Integer> uses = new HashMap<>();
        for (Clause clause : ONTOLOGY.clauses()) {
            paths(clause).flatMap(p -> p.steps().stream()).map(Path.Step::property).distinct()
                    .forEach(p -> uses.merge(p, 1, Integer::sum));
        }
        Problems problems = new Problems();
        uses.forEach((property, count) -> problems.unless(count < OFTEN || property.derived() || property.question() != null
                || property.domains().stream().allMatch(d -> ONTOLOGY.schema().designClass(d).requires().contains(property.iri())
                        || ONTOLOGY.schema().designClass(d).complete()) || property.otherwise() != null, "%s: %s clauses", property.name(),
                        count));
        problems.none("Add lc:question to schema/questions.ttl: it is often what is missing.");
        assertTrue(ONTOLOGY.schema().properties().stream().filter(p -> p.question() != null).count() >= 80);
    }

    @Test
    void whatARoomIsForDecides() {
        assertTrue(ONTOLOGY.schema().named("function").decisive());
    }

    /** What a clause looks at: the value that it limits and those that its conditions ask for. */
    private static Stream<Path> paths(Clause clause) {
        Stream<Path> limit = clause.limit() instanceof Limit.OnValue onValue ? Stream.of(onValue.path()) : Stream.empty();
        return Stream.concat(limit, Stream.concat(clause.when().stream(), clause.unless().stream()).flatMap(QuestionsTest::paths));
    }

    private static Stream<Path> paths(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return Stream.of(compare.path());
        }
        Collection<Condition> inner = condition instanceof Condition.AnyOf any ? any.conditions()
                : condition instanceof Condition.AllOf all ? all.conditions() : ((Condition.Some) condition).where();
        return inner.stream().flatMap(QuestionsTest::paths);
    }
}
