package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Walks the tokens of one YAML document into nodes. An alias becomes the node of its anchor, which keeps its place; what
 * aliases and merge keys stand for counts against the limits as if it were written out. Tags are refused.
 */
final class YamlWalk {

    private static final int LARGEST_BUFFER = 1 << 20;
    private static final Pattern NEXT = Pattern.compile("---(\\s.*)?");

    private final TokenPlaces places;
    private final Bounds bounds;
    private final ErrorLog log;
    private final YAMLParser parser;
    private final Anchors anchors = new Anchors();
    private int nodes;
    private int deepest;

    private YamlWalk(String text, Bounds bounds, ErrorLog log) {
        this.places = new TokenPlaces(text);
        this.bounds = bounds;
        this.log = log;
        this.parser = (YAMLParser) factory(text.length(), bounds).createParser(ObjectReadContext.empty(), text);
    }

    /** The scanner copies its buffer at each refill while a value lasts, so a small buffer makes long values quadratic. */
    private static YAMLFactory factory(int length, Bounds bounds) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1, Math.min(length, LARGEST_BUFFER))).setAllowDuplicateKeys(true).build();
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(bounds.bytes())
                .maxNameLength(bounds.bytes()).maxNumberLength(bounds.bytes()).maxNestingDepth(bounds.of(Bound.NESTING) + 2).build();
        return YAMLFactory.builder().loadSettings(settings).streamReadConstraints(constraints).build();
    }

    /**
     * The document of a text, empty if there is none.
     *
     * @throws JacksonException if it is no YAML
     * @throws Stopped          if a limit was reached; the error is in the log
     */
    static Optional<YamlNode> read(String text, Bounds bounds, ErrorLog log) {
        YamlWalk walk = new YamlWalk(text, bounds, log);
        try (walk.parser) {
            return walk.document(text);
        }
    }

    private Optional<YamlNode> document(String text) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        int start = position().line();
        YamlNode root = node(first, 1);
        if (parser.nextToken() != null) {
            long more = Math.max(1, text.lines().skip(start).filter(l -> NEXT.matcher(l).matches()).count());
            log.add("second-document", position(), Text.of("reading.YamlWalk.file-holds-one-yaml", 1 + more));
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token, int depth) {
        Position at = position();
        checkDepth(at, depth);
        count(at, 1);
        if (parser.isCurrentAlias()) {
            return alias(at, depth);
        }
        if (places.start() != '&' || token == JsonToken.START_OBJECT && parser.getObjectId() == null) {
            return plain(token, at, depth); // the anchor at the beginning of a block may be that of its first key
        }
        Position behind = places.behindAnchor(at);
        String anchor = places.anchor();
        int before = nodes;
        int outer = deepest;
        deepest = depth;
        anchors.begin(anchor);
        YamlNode node = plain(token, behind, depth);
        anchors.end(anchor, new Anchors.Anchored(node, nodes - before + 1, deepest - depth));
        deepest = Math.max(outer, deepest);
        return node;
    }

    private YamlNode plain(JsonToken token, Position position, int depth) {
        refuseTag(position);
        return switch (token) {
            case START_OBJECT -> mapping(position, depth);
            case START_ARRAY -> sequence(position, depth);
            default -> scalar(position);
        };
    }

    private YamlNode alias(Position at, int depth) {
        String name = parser.getString();
        String shown = ErrorLog.shown(name);
        if (anchors.isOpen(name)) {
            log.add("alias", at, Text.of("reading.YamlWalk.alias-stands-inside-what", shown));
            return new Refused(at);
        }
        Optional<Anchors.Anchored> anchored = anchors.find(name);
        if (anchored.isEmpty()) {
            log.add("alias", at, Text.of("reading.YamlWalk.there-no-anchor-before", shown));
            return new Refused(at);
        }
        checkDepth(at, depth + anchored.get().height());
        if (nodes + anchored.get().size() > bounds.of(Bound.VALUES)) {
            throw stop(Bound.VALUES, at, Text.of("reading.YamlWalk.all-aliases-written-out", bounds.of(Bound.VALUES)));
        }
        count(at, anchored.get().size());
        return anchored.get().node();
    }

    private void checkDepth(Position position, int depth) {
        deepest = Math.max(deepest, depth);
        if (depth > bounds.of(Bound.NESTING)) {
            throw stop(Bound.NESTING, position, Text.of("reading.YamlWalk.lists-blocks-nested-more", bounds.of(Bound.NESTING)));
        }
    }

    private Mapping mapping(Position position, int depth) {
        MergeKeys pairs = new MergeKeys(log);
        boolean flow = places.start() == '{';
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Position at = position();
            count(at, 1);
            Scalar key = key(at);
            pairs.add(key, node(parser.nextToken(), depth + 1));
        }
        return new Mapping(pairs.pairs(), flow, position);
    }

    /** A key may have an anchor too. */
    private Scalar key(Position at) {
        if (places.start() != '&') {
            refuseTag(at);
            return scalar(at);
        }
        Position behind = places.behindAnchor(at);
        String anchor = places.anchor();
        refuseTag(behind);
        Scalar key = scalar(behind);
        anchors.end(anchor, new Anchors.Anchored(key, 1, 0));
        return key;
    }

    private Sequence sequence(Position position, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Sequence(List.copyOf(items), position);
    }

    private Scalar scalar(Position position) {
        char start = places.start();
        String value = parser.getString();
        if (value.length() > bounds.of(Bound.TEXT_LENGTH)) {
            throw stop(Bound.TEXT_LENGTH, position, Text.of("reading.YamlWalk.value-longer-than-characters", bounds.of(Bound.TEXT_LENGTH)));
        }
        if (start == '"') {
            refuseControls(value, position);
        }
        return new Scalar(value, "'\"|>".indexOf(start) >= 0, position);
    }

    /** Characters that no file may hold may not be put into a text by an escape either. */
    private void refuseControls(String value, Position position) {
        value.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE)
                .mapToObj("U+%04X"::formatted).findFirst()
                .ifPresent(c -> log.add("control-character", position, Text.of("reading.YamlWalk.text-control-character-remove", c)));
    }

    /** Refuses a tag: no plain value can begin with its character. */
    private void refuseTag(Position position) {
        if (places.start() == '!') {
            log.add("custom-tag", position, Text.of("reading.YamlWalk.tags-not-supported-remove"));
        }
    }

    private void count(Position position, int more) {
        nodes += more;
        if (nodes > bounds.of(Bound.VALUES)) {
            throw stop(Bound.VALUES, position, Text.of("reading.YamlWalk.file-more-than-values", bounds.of(Bound.VALUES)));
        }
    }

    private Stopped stop(Bound bound, Position position, Text words) {
        log.beyond(bound, bounds, position, words);
        return new Stopped();
    }

    private Position position() {
        return places.at(parser.currentTokenLocation());
    }
}
