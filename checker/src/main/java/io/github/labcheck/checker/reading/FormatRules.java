package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the format asks beyond what the schema can say. */
public final class FormatRules {

    static final String PROJECT = "Project";

    private static final Pattern PROJECT_ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern HIDDEN_KEY = Pattern.compile("([，；、])\\s*(\\p{L}+)\\s*：");
    private static final int LONGEST_ID = 200;
    private static final String LEVEL = Schema.NS + "level";
    private static final String BETWEEN = Schema.NS + "between";

    private static final Set<String> OUTSIDE = Set.of("outside", "室外");

    private final ErrorLog log;

    FormatRules(ErrorLog log) {
        this.log = log;
    }

    /** Whether a reference means the outside of the building. */
    public static boolean isOutside(String word) {
        return OUTSIDE.contains(word);
    }

    /** Whether a class is the project, whose id is the design's and is referred to by nothing. */
    static boolean isProject(DesignClass type) {
        return type.name().equals(PROJECT);
    }

    /** Reports an id that no reference could name safely. */
    void checkId(Scalar scalar, String id, DesignClass type) {
        if (isProject(type) && !PROJECT_ID.matcher(id).matches()) {
            log.add("invalid-id", scalar.position(), "项目 id“%s”只能用小写字母、数字和“-”".formatted(ErrorLog.shown(id)),
                    "The project's id \"%s\" takes lower-case letters, digits and \"-\" only".formatted(ErrorLog.shown(id)));
        } else if (isOutside(id)) {
            log.add("invalid-id", scalar.position(), "“%s”专指建筑外部，不能作 id".formatted(id),
                    "\"%s\" means the outside of the building and cannot be an id".formatted(id));
        } else if (id.length() > LONGEST_ID || id.indexOf('\n') >= 0 || id.indexOf('\t') >= 0) {
            log.add("invalid-id", scalar.position(), "id 须在一行之内，不超过 %d 个字符".formatted(LONGEST_ID),
                    "An id stands on one line and has at most %d characters".formatted(LONGEST_ID));
        } else if (!scalar.quoted()) {
            FullWidth.separator(scalar.text()).ifPresent(i ->
                    FullWidth.report(scalar.text().charAt(i), FullWidth.within(scalar, i), log));
        }
    }

    /** Reports values that their range allows and their meaning does not. */
    void checkValues(Field field, YamlNode node) {
        Position value = node.position();
        if (field.property().iri().equals(LEVEL) && field.values().stream().anyMatch(FormatRules::isZero)) {
            log.add("implausible-value", value, "没有 0 层：首层为 1，地下一层为 -1",
                    "There is no storey 0: the ground floor is 1, the first basement -1", "1");
        }
        if (field.property().iri().equals(BETWEEN) && field.values().size() != 2 && !fullWidth(node)) {
            log.add("wrong-type", value, "“%s”应恰有两侧，如 [R101, C1]".formatted(field.property().label().zh()),
                    "%s has exactly two sides, as in [R101, C1]".formatted(field.property().key()));
        }
    }

    /** Reports a key that a full-width comma and colon hide in a value: {@code {name: A，zone：public}}. */
    void checkFlow(Mapping mapping, Pair pair, SchemaKeys keys) {
        if (mapping.flow() && pair.value() instanceof Scalar scalar && !scalar.quoted() && scalar.text().indexOf('：') > 0) {
            Matcher matcher = HIDDEN_KEY.matcher(scalar.text());
            if (matcher.find() && keys.knows(matcher.group(2))) {
                FullWidth.report(scalar.text().charAt(matcher.start(1)), FullWidth.within(scalar, matcher.start(1)), log);
            }
        }
    }

    /** Whether items run together because of a full-width comma, which is reported where they are looked up. */
    private static boolean fullWidth(YamlNode node) {
        return node instanceof Sequence sequence && sequence.items().stream()
                .anyMatch(i -> i instanceof Scalar s && FullWidth.separator(s.text()).isPresent());
    }

    private static boolean isZero(Value value) {
        return value instanceof Value.Literal number && number.lexical().equals("0");
    }
}
