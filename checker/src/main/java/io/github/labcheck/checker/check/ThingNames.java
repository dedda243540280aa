package io.github.labcheck.checker.check;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** What sentences call the things of a design: by id, by name, and by what they are. */
final class ThingNames {

    /** Keys that say what a thing is, and those that say what is in it. */
    private static final List<String> KINDS = List.of("function", "type");
    private static final List<String> CONTENTS = List.of("gas", "medium");

    private final DesignGraph graph;
    private final Sayings sayings;

    ThingNames(DesignGraph graph, Sayings sayings) {
        this.graph = graph;
        this.sayings = sayings;
    }

    /** A thing in a sentence. */
    Called of(Node thing) {
        DesignClass type = graph.schema().designClass(graph.classOf(thing));
        if (type.single()) {
            return Called.one(sayings.name(type.name()).orElseGet(() -> new Text(type.label().zh(), "the " + type.label().en())));
        }
        String id = type.identified() || !graph.id(thing).startsWith("_") ? graph.id(thing) : "";
        String name = graph.value(thing, "name").map(Node::getLiteralLexicalForm).orElse(null);
        List<Text> kinds = concepts(thing, type, KINDS, name == null ? sayings::ofKind : Concept::label);
        Text called = name != null ? named(id, name, kinds) : nameless(id, type, kinds, concepts(thing, type, CONTENTS, Concept::label));
        boolean byId = !id.isEmpty() && called.en().startsWith(id);
        return new Called(called, byId ? called : new Text(called.zh(), English.capital(called.en())), false);
    }

    /** The id alone where it is plain what it is the id of, or the word for something that there is one of. */
    Text inShort(Node thing) {
        String type = graph.classOf(thing);
        return type.equals("Room") || graph.value(thing, "name").isPresent() ? Text.same(graph.id(thing)) : of(thing).name();
    }

    private static Text named(String id, String name, List<Text> kinds) {
        String both = id.isEmpty() ? name : id + " " + name;
        boolean zh = kinds.stream().allMatch(k -> tells(name, k.zh()));
        boolean en = kinds.stream().allMatch(k -> tells(name, k.en()));
        return new Text(zh ? both : both + "（" + joined(kinds, "、", true) + "）",
                en ? both : both + " (" + joined(kinds, ", ", false) + ")");
    }

    /** Whether a name says already what the thing is: the two share two Chinese characters in a row, or a word. */
    private static boolean tells(String name, String kind) {
        String here = name.toLowerCase(Locale.ROOT);
        String there = kind.toLowerCase(Locale.ROOT);
        return Arrays.stream(there.split("[^\\p{L}]+")).filter(w -> w.length() > 2 && !isHan(w, 0)).anyMatch(here::contains)
                || here.contains(there) || IntStream.range(0, there.length() - 1)
                .anyMatch(i -> isHan(there, i) && isHan(there, i + 1) && here.contains(there.substring(i, i + 2)));
    }

    private static boolean isHan(String text, int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    private static Text nameless(String id, DesignClass type, List<Text> kinds, List<Text> contents) {
        Text word = kinds.isEmpty() || type.name().equals("Room") ? type.label() : kinds.get(0);
        List<Text> told = type.name().equals("Room") ? kinds : contents;
        if (id.isEmpty()) {
            return new Text(word.zh(), "the " + word.en());
        }
        Text both = type.name().equals("Room") && !kinds.isEmpty() ? Text.same(id)
                : new Text(Chinese.joined(word.zh(), id), word.en() + " " + id);
        return told.isEmpty() ? both : new Text(both.zh() + "（" + joined(told, "、", true) + "）",
                both.en() + " (" + joined(told, ", ", false) + ")");
    }

    private static String joined(List<Text> labels, String between, boolean zh) {
        return labels.stream().map(l -> zh ? l.zh() : l.en()).collect(Collectors.joining(between));
    }

    private List<Text> concepts(Node thing, DesignClass type, List<String> keys, Function<Concept, Text> label) {
        return type.properties().stream().filter(p -> keys.contains(p.key())).map(DesignProperty::name)
                .flatMap(p -> graph.values(thing, p).stream()).filter(Node::isURI)
                .map(n -> graph.schema().concept(n.getURI())).flatMap(Optional::stream).map(label).toList();
    }
}
