package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads waivers: a list under the one key {@code waivers}, each with exactly the keys it may have. */
final class WaiverReader {

    private static final String LIST = "waivers";
    private static final String CLAUSE = "clause";
    private static final String SUBJECT = "subject";
    private static final String REASON = "reason";
    private static final String APPROVER = "approver";
    private static final String UNTIL = "until";
    private static final Set<String> KEYS = Set.of(CLAUSE, SUBJECT, REASON, APPROVER, UNTIL);

    /** A text and where it stands. */
    private record Field(String text, Position position) { }

    private final Ontology ontology;
    private final List<InputError> errors = new ArrayList<>();
    private YAMLParser parser;

    WaiverReader(Ontology ontology) {
        this.ontology = ontology;
    }

    List<InputError> errors() {
        return errors;
    }

    List<Waiver> read(byte[] bytes) {
        List<Waiver> waivers = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (YAMLParser tokens = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            parser = tokens;
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                error("no-waivers", Position.START, "应以“waivers:”开头，其下每项以“- ”列出", "It must begin with \"waivers:\" and list each waiver with \"- \"");
                return waivers;
            }
            boolean found = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Position at = position();
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!key.equals(LIST)) {
                    unknownKey(key, at, Set.of(LIST));
                    parser.skipChildren();
                } else if (found || value != JsonToken.START_ARRAY) {
                    error("wrong-type", at, "“waivers”应出现一次，并且是列表", "The key waivers stands once and is a list");
                    parser.skipChildren();
                } else {
                    found = true;
                    list(waivers);
                }
            }
            if (!found && errors.isEmpty()) {
                error("no-waivers", Position.START, "缺少键“waivers”", "The key waivers is missing");
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            error("syntax", at == null ? Position.START : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
                    "YAML 语法错误，请检查缩进、冒号与引号", "YAML syntax: look at indentation, colons and quotation marks");
        }
        return waivers;
    }

    private void list(List<Waiver> waivers) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Position at = position();
            if (token != JsonToken.START_OBJECT) {
                error("wrong-type", at, "每项豁免应由“键: 值”组成", "Each waiver is a block of \"key: value\"");
                parser.skipChildren();
            } else {
                waiver(fields(), at).ifPresent(waivers::add);
            }
        }
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Position at = position();
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!KEYS.contains(key)) {
                unknownKey(key, at, KEYS);
            } else if (!value.isScalarValue() || parser.isCurrentAlias() || value == JsonToken.VALUE_NULL
                    || parser.getString().isBlank()) {
                error("wrong-type", at, "“" + key + "”应是一段文本", key + " must be a text");
            } else if (fields.put(key, new Field(parser.getString().strip(), at)) != null) {
                error("duplicate-key", at, "“" + key + "”重复", key + " stands twice");
            }
            parser.skipChildren();
        }
        return fields;
    }

    private Optional<Waiver> waiver(Map<String, Field> fields, Position at) {
        for (String key : List.of(CLAUSE, REASON, UNTIL)) {
            if (!fields.containsKey(key)) {
                error("missing-key", at, "缺少必填的“" + key + "”", "The required key " + key + " is missing");
            }
        }
        Optional<String> clause = Optional.ofNullable(fields.get(CLAUSE)).flatMap(this::clause);
        Optional<LocalDate> until = Optional.ofNullable(fields.get(UNTIL)).flatMap(this::day);
        if (clause.isEmpty() || until.isEmpty() || !fields.containsKey(REASON)) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(clause.get(), text(fields, SUBJECT), text(fields, REASON), text(fields, APPROVER),
                until.get()));
    }

    private static String text(Map<String, Field> fields, String key) {
        return fields.containsKey(key) ? fields.get(key).text() : null;
    }

    private Optional<String> clause(Field field) {
        Optional<Clause> clause = ontology.clause(field.text());
        if (clause.isEmpty()) {
            List<String> near = NearNames.to(field.text(), ontology.clauses().stream().map(Clause::id).toList());
            error("unknown-clause", field.position(), "没有条款“" + field.text() + "”" + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)),
                    "There is no clause \"" + field.text() + "\"" + (near.isEmpty() ? "" : "; near to it: " + String.join(", ", near)));
        }
        return clause.map(Clause::id);
    }

    private Optional<LocalDate> day(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.text()));
        } catch (DateTimeException e) {
            error("wrong-type", field.position(), "“until”的日期应写作 2026-12-31", "The date of until is written as in 2026-12-31");
            return Optional.empty();
        }
    }

    private void unknownKey(String key, Position at, Set<String> keys) {
        List<String> near = NearNames.to(key, keys);
        String all = String.join(", ", keys.stream().sorted().toList());
        errors.add(new InputError("unknown-key", new Text("没有键“" + key + "”，可用：" + all + "。",
                "There is no key \"" + key + "\"; there are: " + all + "."), at, near.isEmpty() ? null : near.get(0)));
    }

    private Position position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    private void error(String code, Position at, String zh, String en) {
        errors.add(new InputError(code, new Text(zh + "。", en + "."), at, null));
    }
}
