package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Readers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in a few words which documents' clauses read a key. */
final class ReaderWords {

    private static final int DOCUMENTS = 3;

    private final Readers readers;
    private final Language language;

    ReaderWords(Readers readers, Language language) {
        this.readers = readers;
        this.language = language;
    }

    /** The number of clauses, with the documents that most of them stand in. */
    String of(DesignProperty property) {
        List<Clause> own = readers.of(property);
        List<Clause> through = readers.through(property);
        if (own.isEmpty() && through.isEmpty()) {
            return say(Words.NO_CLAUSE_READS);
        }
        String measured = through.isEmpty() ? "" : say(Words.READ_THROUGH, through.size());
        return own.isEmpty() ? measured : documents(own) + (measured.isEmpty() ? "" : say(Words.SEMICOLON) + measured);
    }

    private String documents(List<Clause> clauses) {
        Map<String, List<Clause>> by = byDocument(clauses);
        List<String> most = by.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Clause>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey)).limit(DOCUMENTS).map(e -> e.getKey() + " " + e.getValue().size()).toList();
        String named = most.stream().collect(Collectors.joining(say(Words.COMMA)));
        return clauses.size() + say(Words.BRACKETS, by.size() > DOCUMENTS ? say(Words.READ_AMONG, named, by.size() - DOCUMENTS) : named);
    }

    /** The clauses by the document they stand in. */
    static Map<String, List<Clause>> byDocument(List<Clause> clauses) {
        return clauses.stream().collect(Collectors.groupingBy(clause -> clause.document().id(), TreeMap::new, Collectors.toList()));
    }

    private String say(Words words, Object... arguments) {
        return words.in(language, arguments);
    }
}
