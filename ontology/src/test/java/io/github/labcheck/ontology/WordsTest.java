package io.github.labcheck.ontology;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String HAN = "\\p{IsHan}";

    /** A comma, semicolon, colon, question or exclamation mark of ASCII beside a Chinese character. */
    private static final Pattern ASCII_MARK = Pattern.compile(HAN + "[,;:?!]|[,;:?!]" + HAN);

    private static final Pattern FULL_WIDTH = Pattern.compile("[" + HAN + "，。；：、（）！？“”《》]");

    /** Five words of Latin letters in a row are a sentence that nobody translated. */
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]{2,}( [A-Za-z]{2,}){4,}");

    private static final Set<String> VOCABULARY = Set.of("DesignClass", "DesignProperty", "ConceptClass", "CheckKind");

    private static final Node TYPE = RDF.type.asNode();

    @Test
    void eachClassPropertyAndCheckKindHasOneLabelInEachLanguage() {
        Problems problems = new Problems();
        VOCABULARY.forEach(type -> instances(type).forEach(n -> both(n, RDFS.label.asNode(), problems)));
        instancesOf(RDF.Property.asNode()).forEach(n -> both(n, RDFS.label.asNode(), problems));
        problems.none("Write rdfs:label \"…\"@zh , \"…\"@en right under the term.");
    }

    @Test
    void eachClassPropertyAndCheckKindHasOneCommentInEachLanguage() {
        Problems problems = new Problems();
        VOCABULARY.forEach(type -> instances(type).forEach(n -> both(n, RDFS.comment.asNode(), problems)));
        instancesOf(RDF.Property.asNode()).forEach(n -> both(n, RDFS.comment.asNode(), problems));
        problems.none("Write rdfs:comment \"…\"@zh , \"…\"@en: the format's reference page is made of it.");
    }

    @Test
    void eachConceptHasOneLabelInEachLanguage() {
        Problems problems = new Problems();
        Set<Node> types = Set.copyOf(instances("ConceptClass"));
        types.forEach(type -> instancesOf(type).forEach(n -> both(n, SKOS.prefLabel.asNode(), problems)));
        problems.none("Write skos:prefLabel \"…\"@zh , \"…\"@en under the concept.");
    }

    @Test
    void eachClauseDocumentAndProfileHasOneTitleInEachLanguage() {
        Problems problems = new Problems();
        instances("Clause").forEach(n -> both(n, SKOS.prefLabel.asNode(), problems));
        instances("Document").forEach(n -> both(n, DCTerms.title.asNode(), problems));
        instances("Profile").forEach(n -> both(n, DCTerms.title.asNode(), problems));
        problems.none("Write skos:prefLabel (of a clause) or dct:title (of a document or profile) in zh and en.");
    }

    @Test
    void whatIsSaidInOneLanguageIsSaidInTheOther() {
        Problems problems = new Problems();
        for (Graph graph : Sources.FILES.values()) {
            graph.find().filterKeep(t -> t.getObject().isLiteral() && !t.getObject().getLiteralLanguage().isEmpty())
                    .filterDrop(t -> t.getPredicate().equals(SKOS.altLabel.asNode())) // a trade word need not have a counterpart
                    .forEach(t -> both(t.getSubject(), t.getPredicate(), problems));
        }
        problems.none("Give the same words once in zh and once in en.");
    }

    @Test
    void chineseTextHasNoAsciiPunctuationBesideChineseCharacters() {
        offending("zh", t -> ASCII_MARK.matcher(t).find()).none("Use ，；：？！ beside Chinese characters.");
    }

    @Test
    void chineseTextIsTranslated() {
        offending("zh", t -> ENGLISH_SENTENCE.matcher(t).find()).none("Translate the English sentence.");
    }

    @Test
    void englishTextHasNoChineseCharacterOrMark() {
        offending("en", t -> FULL_WIDTH.matcher(t).find()).none("Translate it and use ASCII punctuation.");
    }

    @Test
    void noTextHasSpacesAtItsEndsOrTwoInARow() {
        Predicate<String> untidy = t -> !t.equals(t.strip()) || t.contains("  ") || t.contains("\n") || t.isEmpty();
        offending("zh", untidy).none("Write it on one line, without spaces at its ends.");
        offending("en", untidy).none("Write it on one line, without spaces at its ends.");
    }

    @Test
    void commentsAndRemediesAreSentences() {
        Problems problems = new Problems();
        for (String predicate : List.of("remedy", "periodNote")) {
            literals(NodeFactory.createURI(Schema.NS + predicate), problems);
        }
        literals(RDFS.comment.asNode(), problems);
        problems.none("End a comment, a remedy and a note with 。 in Chinese and with a full stop in English.");
    }

    private static void literals(Node predicate, Problems problems) {
        Sources.ALL.find(Node.ANY, predicate, Node.ANY).forEach(t -> {
            String text = t.getObject().getLiteralLexicalForm();
            boolean zh = "zh".equals(t.getObject().getLiteralLanguage());
            problems.unless(text.endsWith(zh ? "。" : "."), "%s %s: %s", Sources.name(t.getSubject()),
                    Sources.name(predicate), text);
        });
    }

    private static Problems offending(String language, Predicate<String> test) {
        Problems problems = new Problems();
        Sources.FILES.forEach((name, graph) -> graph.find().mapWith(t -> t)
                .filterKeep(t -> t.getObject().isLiteral() && language.equals(t.getObject().getLiteralLanguage()))
                .filterKeep(t -> test.test(t.getObject().getLiteralLexicalForm()))
                .forEach(t -> problems.add("%s: %s %s: %s", name, Sources.name(t.getSubject()),
                        Sources.name(t.getPredicate()), t.getObject().getLiteralLexicalForm())));
        return problems;
    }

    private static void both(Node subject, Node predicate, Problems problems) {
        List<String> languages = Sources.ALL.find(subject, predicate, Node.ANY).mapWith(Triple::getObject)
                .mapWith(o -> o.isLiteral() ? o.getLiteralLanguage() : "no text").toList().stream().sorted()
                .collect(Collectors.toList());
        problems.unless(languages.equals(List.of("en", "zh")), "%s %s is given in %s", Sources.name(subject),
                Sources.name(predicate), languages);
    }

    private static List<Node> instances(String type) {
        return instancesOf(NodeFactory.createURI(Schema.NS + type));
    }

    private static List<Node> instancesOf(Node type) {
        return Sources.ALL.find(Node.ANY, TYPE, type).mapWith(Triple::getSubject).toList();
    }
}
