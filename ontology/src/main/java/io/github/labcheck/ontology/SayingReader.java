package io.github.labcheck.ontology;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads the sentences that properties and relations carry. */
final class SayingReader {

    /** Text, arguments in braces, with or without the words for their number, and choices in brackets; nothing else. */
    private static final Pattern TEMPLATE = Pattern.compile("([^{}\\[\\]|]"
            + "|\\{(subject|related|property|measured|required|wanted|items|all|any|things|because|first|second|place)( "
            + "[^{}|]*\\|[^{}|]*)?}"
            + "|\\[[^{}\\[\\]|]*\\|[^{}\\[\\]|]*])+");

    private final Triples triples;
    private final Schema schema;
    private final Map<String, Text> sentences = new TreeMap<>();

    SayingReader(Triples triples, Schema schema) {
        this.triples = triples;
        this.schema = schema;
    }

    Sayings read() {
        for (Node property : triples.instances(triples.term("DesignProperty"))) {
            all(property, Triples.name(property));
        }
        ConditionReader paths = new ConditionReader(triples, schema);
        for (Node relation : triples.instances(triples.term("Relation"))) {
            all(relation, Path.joined(paths.along(relation)));
        }
        Map<String, Text> names = new TreeMap<>();
        Map<String, Text> kinds = new TreeMap<>();
        Map<String, String> counters = new TreeMap<>();
        for (DesignClass c : schema.classes()) {
            Node node = triples.term(c.name());
            triples.words(node, triples.term("calledInASentence")).ifPresent(t -> names.put(c.name(), t));
            triples.text(node, "counter").ifPresent(t -> counters.put(c.name(), t));
        }
        Map<String, Text> endings = new TreeMap<>();
        schema.conceptClasses().forEach(c -> {
            Node node = triples.term(c.name());
            triples.words(node, triples.term("ofKind")).ifPresent(t -> kinds.put(c.name(), t));
            triples.words(node, triples.term("tellingEndings")).ifPresent(t -> endings.put(c.name(), t));
        });
        return new Sayings(sentences, names, kinds, endings, counters);
    }

    /** A sentence whose marks all stand for something. */
    static Text checked(Text sentence, String carrier) {
        Stream.of(sentence.zh(), sentence.en()).filter(w -> !TEMPLATE.matcher(w).matches()).findFirst().ifPresent(w -> {
            throw new OntologyException(carrier + ": no sentence with known arguments: " + w);
        });
        return sentence;
    }

    private void all(Node carrier, String along) {
        for (Sayings.Kind kind : Sayings.Kind.values()) {
            triples.words(carrier, triples.term(kind.word())).ifPresent(t -> {
                checked(t, Triples.name(carrier));
                sentences.put(Sayings.key(kind, along), t);
            });
        }
    }
}
