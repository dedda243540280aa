package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
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
            log.add("invalid-id", scalar.position(), Text.of("reading.FormatRules.project-id-takes-lower", ErrorLog.shown(id)));
        } else if (isOutside(id)) {
            log.add("invalid-id", scalar.position(), Text.of("reading.FormatRules.means-outside-building-cannot", id));
        } else if (id.length() > LONGEST_ID || id.indexOf('\n') >= 0 || id.indexOf('\t') >= 0) {
            log.add("invalid-id", scalar.position(), Text.of("reading.FormatRules.id-stands-one-line", LONGEST_ID));
        } else if (!scalar.quoted()) {
            FullWidth.separator(scalar.text()).ifPresent(i ->
                    FullWidth.report(scalar.text().charAt(i), FullWidth.within(scalar, i), log));
        }
    }

    /** Reports values that their range allows and their meaning does not. */
    void checkValues(Field field, YamlNode node) {
        Position value = node.position();
        if (field.property().iri().equals(LEVEL) && field.values().stream().anyMatch(FormatRules::isZero)) {
            log.add("implausible-value", value, Text.of("reading.FormatRules.there-no-storey-0"), "1");
        }
        if (field.property().iri().equals(BETWEEN) && field.values().size() != 2 && !fullWidth(node)) {
            log.add("wrong-type", value, Text.of("reading.FormatRules.exactly-two-sides-r101",
                    new Text(field.property().label().zh(), field.property().key())));
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
