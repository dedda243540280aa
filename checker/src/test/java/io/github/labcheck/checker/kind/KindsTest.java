package io.github.labcheck.checker.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsTest {

    /** All check kinds: the records among the limits. */
    static List<Class<?>> limits() {
        return records(Limit.class).sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName())).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(KindsTest::records);
    }

    @Test
    void everyLimitReadsItself() {
        List<String> silent = limits().stream().filter(l -> Arrays.stream(l.getDeclaredMethods())
                .noneMatch(m -> m.getName().equals("read") && m.getReturnType() == l && m.getParameterCount() == 1))
                .map(Class::getSimpleName).toList();
        assertEquals(List.of(), silent, "Write static … read(LimitSource from) into the record in Limit.");
    }

    @Test
    void everyLimitHasAKindOfItsName() {
        List<String> missing = new ArrayList<>();
        for (Class<?> limit : limits()) {
            try {
                Kinds.named(limit.getSimpleName());
            } catch (IllegalStateException e) {
                missing.add(limit.getSimpleName() + "Kind");
            }
        }
        assertEquals(List.of(), missing, "Write the class in the package of Kinds, with a constructor without parameters.");
    }

    @Test
    void everyKindHasANameOfItsOwnInBothLanguages() {
        List<Text> names = limits().stream().map(l -> Kinds.named(l.getSimpleName()).name()).toList();
        assertTrue(names.stream().noneMatch(n -> n.zh().isBlank() || n.en().isBlank()), names.toString());
        assertEquals(names.size(), new HashSet<>(names.stream().map(Text::zh).toList()).size(), names.toString());
        assertEquals(names.size(), new HashSet<>(names.stream().map(n -> n.en().toLowerCase(Locale.ROOT)).toList()).size(),
                names.toString());
    }

    @Test
    void everyKindIsDeclaredInTheVocabulary() throws java.io.IOException {
        try (java.io.InputStream in = Objects.requireNonNull(Limit.class.getResourceAsStream("vocabulary.ttl"))) {
            String vocabulary = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            List<String> undeclared = limits().stream().map(Class::getSimpleName)
                    .filter(name -> !vocabulary.contains("lc:" + name + " a lc:CheckKind")).toList();
            assertEquals(List.of(), undeclared, "Declare it in vocabulary.ttl with a label and a comment in both languages.");
        }
    }
}
