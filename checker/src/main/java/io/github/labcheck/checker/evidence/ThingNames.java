package io.github.labcheck.checker.evidence;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** What sentences call the things of a design: by id, by name, and by what they are. */
public final class ThingNames {

    /** Keys that say what a thing is, and those that say what is in it. */
    private static final List<String> KINDS = List.of("function", "type");
    private static final List<String> CONTENTS = List.of("gas", "medium");

    private static final String ROOM = "Room";

    private final DesignGraph graph;
    private final Sayings sayings;

    public ThingNames(DesignGraph graph, Sayings sayings) {
        this.graph = graph;
        this.sayings = sayings;
    }

    /** A thing in a sentence. */
    public Called of(Node thing) {
        DesignClass type = graph.schema().designClass(graph.classOf(thing));
        if (type.single()) {
            return Called.one(sayings.name(type.name()).orElseGet(() -> new Text(type.label().zh(), "the " + type.label().en())));
        }
        String id = type.identified() || !graph.id(thing).startsWith("_") ? graph.id(thing) : "";
        String name = graph.value(thing, "name").map(Node::getLiteralLexicalForm).orElse(null);
        List<Concept> kinds = concepts(thing, type, KINDS);
        Text called = name != null ? named(id, name, kinds.stream().map(sayings::ofKind).toList()) : nameless(id, thing, type, kinds);
        boolean byId = !id.isEmpty() && called.en().startsWith(id);
        return new Called(called, byId ? called : new Text(called.zh(), English.capital(called.en())), false);
    }

    /** A thing that was called by its name before. */
    public Text it(Node thing) {
        DesignClass type = graph.schema().designClass(graph.classOf(thing));
        return type.single() ? of(thing).name() : Text.of("evidence.ThingNames.the", type.label());
    }

    /** The id alone where it is plain what it is the id of, or the word for something that there is one of. */
    public Text inShort(Node thing) {
        String type = graph.classOf(thing);
        return type.equals(ROOM) || graph.value(thing, "name").isPresent() ? Text.same(graph.id(thing)) : of(thing).name();
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

    /** What it is before the id, where that is a word for it and no room; otherwise the class, and what it is behind it. */
    private Text nameless(String id, Node thing, DesignClass type, List<Concept> kinds) {
        boolean room = type.name().equals(ROOM);
        boolean word = !room && !kinds.isEmpty() && sayings.isWord(kinds.get(0));
        Text before = word ? kinds.get(0).label() : room && !kinds.isEmpty() ? Text.same("") : type.label();
        List<Text> behind = word ? List.of() : kinds.isEmpty() ? concepts(thing, type, CONTENTS).stream().map(Concept::label).toList()
                : kinds.stream().map(k -> room ? sayings.ofKind(k) : k.label()).toList();
        String zh = id.isEmpty() ? before.zh() : Chinese.joined(before.zh(), id);
        String en = id.isEmpty() ? "the " + before.en() : before.en().isEmpty() ? id : before.en() + " " + id;
        return behind.isEmpty() ? new Text(zh, en) : new Text(zh + "（" + joined(behind, "、", true) + "）",
                en + " (" + joined(behind, ", ", false) + ")");
    }

    private static String joined(List<Text> labels, String between, boolean zh) {
        return labels.stream().map(l -> zh ? l.zh() : l.en()).collect(Collectors.joining(between));
    }

    private List<Concept> concepts(Node thing, DesignClass type, List<String> keys) {
        return type.properties().stream().filter(p -> keys.contains(p.key())).map(DesignProperty::name)
                .flatMap(p -> graph.values(thing, p).stream()).filter(Node::isURI)
                .map(n -> graph.schema().concept(n.getURI())).flatMap(Optional::stream).toList();
    }
}
