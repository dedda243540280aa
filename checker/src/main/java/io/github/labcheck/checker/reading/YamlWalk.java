package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Walks the tokens of one YAML document into nodes. Refuses what would be read as something else: aliases, tags. */
final class YamlWalk {

    private static final int LARGEST_BUFFER = 1 << 20;

    private final String text;
    private final Limits limits;
    private final ErrorLog log;
    private final JsonParser parser;
    private int nodes;
    private int points;
    private int index;

    private YamlWalk(String text, Limits limits, ErrorLog log) {
        this.text = text;
        this.limits = limits;
        this.log = log;
        this.parser = factory(text.length(), limits).createParser(ObjectReadContext.empty(), text);
    }

    /** The scanner copies its buffer at each refill while a value lasts, so a small buffer makes long values quadratic. */
    private static YAMLFactory factory(int length, Limits limits) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1, Math.min(length, LARGEST_BUFFER))).setAllowDuplicateKeys(true).build();
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(limits.bytes())
                .maxNameLength(limits.bytes()).maxNumberLength(limits.bytes()).maxNestingDepth(limits.depth() + 2).build();
        return YAMLFactory.builder().loadSettings(settings).streamReadConstraints(constraints).build();
    }

    /**
     * The document of a text, empty if there is none.
     *
     * @throws JacksonException if it is no YAML
     * @throws Stopped          if a limit was reached; the error is in the log
     */
    static Optional<YamlNode> read(String text, Limits limits, ErrorLog log) {
        YamlWalk walk = new YamlWalk(text, limits, log);
        try (walk.parser) {
            return walk.document();
        }
    }

    private Optional<YamlNode> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode root = node(first, 1);
        if (parser.nextToken() != null) {
            log.add("second-document", position(), "一个文件只能有一个 YAML 文档；请把“---”之后的内容移到另一个文件",
                    "A file holds one YAML document; move what follows \"---\" to a file of its own");
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token, int depth) {
        Position position = position();
        if (depth > limits.depth()) {
            throw stop("too-deep", position, "嵌套超过 %d 层".formatted(limits.depth()),
                    "Lists and blocks are nested more than %d deep".formatted(limits.depth()));
        }
        count(position);
        boolean refused = refused(position, start());
        return switch (token) {
            case START_OBJECT -> mapping(position, depth);
            case START_ARRAY -> sequence(position, depth);
            default -> refused ? new Refused(position) : scalar(position);
        };
    }

    private Mapping mapping(Position position, int depth) {
        List<Pair> pairs = new ArrayList<>();
        boolean flow = start() == '{';
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Position at = position();
            count(at);
            refused(at, start());
            Scalar key = scalar(at);
            YamlNode value = node(parser.nextToken(), depth + 1);
            if (key.text().equals("<<")) {
                log.add("alias", at, "不支持合并键“<<”；请把内容写全",
                        "The merge key \"<<\" is not supported; write the keys out");
            } else {
                pairs.add(new Pair(key, value));
            }
        }
        return new Mapping(List.copyOf(pairs), flow, position);
    }

    private Sequence sequence(Position position, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Sequence(List.copyOf(items), position);
    }

    private Scalar scalar(Position position) {
        char start = start();
        String value = parser.getString();
        if (value.length() > limits.characters()) {
            throw stop("too-large", position, "一个值超过 %d 个字符".formatted(limits.characters()),
                    "A value is longer than %d characters".formatted(limits.characters()));
        }
        return new Scalar(value, "'\"|>".indexOf(start) >= 0, position);
    }

    /** An anchor, an alias or a tag: none of these characters can begin a plain value. */
    private boolean refused(Position position, char start) {
        switch (start) {
            case '&' -> log.add("alias", position, "不支持锚点“&”；请删除，引用处写全",
                    "Anchors (\"&\") are not supported; remove it and write the value where it is needed");
            case '*' -> log.add("alias", position, "不支持别名“*”；请把值写全，或加引号作为文本",
                    "Aliases (\"*\") are not supported; write the value out, or quote it if it is text");
            case '!' -> log.add("custom-tag", position, "不支持类型标签“!”；请删除，文本请加引号",
                    "Tags (\"!\") are not supported; remove it, and quote what is text");
            default -> {
                return false;
            }
        }
        return start == '*';
    }

    private void count(Position position) {
        if (++nodes > limits.nodes()) {
            throw stop("too-large", position, "文件超过 %d 个值；请拆分设计".formatted(limits.nodes()),
                    "The file has more than %d values; split the design".formatted(limits.nodes()));
        }
    }

    private Stopped stop(String code, Position position, String zh, String en) {
        log.add(code, position, zh, en);
        return new Stopped();
    }

    /** Where the current token begins; its offset counts code points, which are followed, not counted anew. */
    private Position position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        int point = (int) location.getCharOffset();
        index = text.offsetByCodePoints(index, point - points);
        points = point;
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** The first character of the token whose position was asked last. */
    private char start() {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
