package io.github.labcheck.checker.importing.answer;

import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An answer as a person writes it into a cell, as a value of a design file. */
final class AnswerValue {

    private static final Set<String> NONE = Set.of("没有", "无", "none", "[]");
    private static final Map<String, String> TRUTH = Map.ofEntries(Map.entry("是", "true"), Map.entry("yes", "true"),
            Map.entry("true", "true"), Map.entry("有", "true"),
            Map.entry("1", "true"), Map.entry("y", "true"), Map.entry("否", "false"), Map.entry("no", "false"),
            Map.entry("false", "false"), Map.entry("没有", "false"),
            Map.entry("无", "false"), Map.entry("0", "false"), Map.entry("n", "false"));
    private static final Pattern INTERVAL = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(?:\\.\\.+|…|~|～|至|到)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{12,}");
    private static final String QUANTITY = "-?\\d+(\\.\\d+)? ?[\\p{L}%][\\p{L}\\d%/]*";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final Schema schema;
    private final Set<String> ids;

    /** @param ids those of the design, which an answer may name together with what they are called */
    AnswerValue(Schema schema, Set<String> ids) {
        this.schema = schema;
        this.ids = ids;
    }

    /** Whether an answer says that there is nothing. */
    static boolean isNone(String answer) {
        return parts(answer).anyMatch(NONE::contains);
    }

    /** Whether an answer says that a section lists everything. */
    static boolean isWhole(String answer) {
        return parts(answer).anyMatch(Set.of("已列全", "all are listed")::contains);
    }

    /** The answer as YAML in one line; what is not understood is a text, which whoever checks it refuses. */
    String yaml(DesignProperty property, String answer) {
        String plain = property.range() == Range.Literal.TEXT ? answer.strip() : Normalizer.normalize(answer, Normalizer.Form.NFKC).strip();
        if (property.many() && isNone(plain)) {
            return "[]";
        }
        Matcher interval = INTERVAL.matcher(plain);
        if (property.interval() && interval.matches()) {
            return "[" + interval.group(1) + ", " + interval.group(2) + "]";
        }
        if (!property.many() || property.range() == Range.Literal.TEXT) {
            return one(property, plain);
        }
        List<String> all = Arrays.stream(plain.split("[;；、\\n]")).map(String::strip).filter(p -> !p.isEmpty()).map(p -> one(property, p))
                .toList();
        return all.size() == 1 ? all.get(0) : "[" + String.join(", ", all) + "]";
    }

    private String one(DesignProperty property, String answer) {
        if (property.numeric()) {
            String number = LONG_NUMBER.matcher(answer).matches()
                    ? BigDecimal.valueOf(Double.parseDouble(answer)).stripTrailingZeros().toPlainString() : answer;
            return number.matches("-?\\d+(\\.\\d+)?") ? number.replaceFirst("\\.0+$", "") : number.matches(QUANTITY) ? number
                    : YamlScalar.of(number);
        }
        if (property.range() == Range.Literal.BOOLEAN) {
            return parts(answer).map(TRUTH::get).filter(t -> t != null).findFirst().orElse(YamlScalar.of(answer));
        }
        if (property.range() == Range.Literal.DATE) {
            return answer.matches("[1-9]\\d{4}(\\.0)?") ? FIRST_DAY.plusDays(Long.parseLong(answer.substring(0, 5))).toString()
                    : answer.matches("\\d{4}-\\d{2}-\\d{2}") ? answer : YamlScalar.of(answer);
        }
        if (property.range() instanceof Range.OfConcept of) {
            return concept(of.conceptClass(), answer).map(Concept::notation).map(YamlScalar::of).orElse(YamlScalar.of(answer));
        }
        if (property.range() instanceof Range.Reference && !ids.contains(answer)) {
            String first = answer.split("\\s", 2)[0];
            return YamlScalar.of(ids.contains(first) ? first : answer);
        }
        return YamlScalar.of(answer);
    }

    private Optional<Concept> concept(String type, String answer) {
        return Stream.concat(Stream.of(answer), Arrays.stream(answer.split(" / "))).map(String::strip).flatMap(w -> schema.concept(type, w)
                .or(() -> schema.concepts(type).stream().filter(c -> c.label().en().equalsIgnoreCase(w) || c.label().zh().equals(w))
                .findFirst()).stream()).findFirst();
    }

    /** An answer, and what stands in it in either language, in small letters. */
    private static Stream<String> parts(String answer) {
        return Stream.concat(Stream.of(answer), Arrays.stream(answer.split("/"))).map(p -> p.strip().toLowerCase(Locale.ROOT));
    }
}
