package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block of a price file: its keys, each once, and their values. */
final class PriceEntry {

    private static final Pattern MONEY = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s*(元|万元|CNY)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The keys of a price file and their Chinese names. */
    enum Key {
        TITLE("title", "标题"), EQUIPMENT("equipment", "设备"), FIT_OUT("fitOut", "装修"), OTHER_COSTS("otherCosts", "其他费用"),
        CONTINGENCY("contingency", "预备费"), REMEDIES("remedies", "整改"), ID("id", "编号"), MODEL("model", "型号"),
        TYPE("type", "类型"), UNIT_PRICE("unitPrice", "单价"), ROOMS("rooms", "房间"), PER_SQUARE_METRE("perSquareMetre", "每平方米"),
        NAME("name", "名称"), RATE("rate", "费率"), OF("of", "基数"), AMOUNT("amount", "金额"), CLAUSE("clause", "条款"),
        FINDING("finding", "不符合项"), WORK("work", "做法"), KIND("kind", "种类"), COST("cost", "费用"), PER("per", "计价"), WORKS("works", "工程");

        private final String en;
        private final String zh;

        Key(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }
    }

    private final Map<Key, YamlNode> values = new EnumMap<>(Key.class);
    private final Map<Key, Position> places = new EnumMap<>(Key.class);
    private final Position position;
    private final PriceErrors errors;

    private PriceEntry(Position position, PriceErrors errors) {
        this.position = position;
        this.errors = errors;
    }

    /** The block of a node, with no other keys than these. */
    static Optional<PriceEntry> of(YamlNode node, Set<Key> allowed, PriceErrors errors) {
        if (node instanceof YamlNode.Refused) {
            return Optional.empty();
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            errors.add("wrong-type", node.position(), Text.of("justify.estimate.PriceEntry.should-block-key-value"));
            return Optional.empty();
        }
        PriceEntry entry = new PriceEntry(node.position(), errors);
        for (YamlNode.Pair pair : mapping.pairs()) {
            String name = ErrorLog.shown(pair.key().text());
            Optional<Key> key = allowed.stream().filter(k -> k.en.equals(name) || k.zh.equals(name)).findFirst();
            if (key.isEmpty()) {
                String all = allowed.stream().sorted().map(k -> k.en).collect(Collectors.joining(", "));
                errors.unknown("unknown-key", pair.key().position(), Text.of("justify.estimate.PriceEntry.there-no-key-there", name, all),
                        new NearestName().to(name,
                        allowed.stream().flatMap(k -> Stream.of(k.en, k.zh)).toList()));
            } else if (entry.values.putIfAbsent(key.get(), pair.value()) != null && !pair.merged()) {
                errors.add("duplicate-key", pair.key().position(), Text.of("justify.estimate.PriceEntry.stands-twice", name));
            }
            key.ifPresent(k -> entry.places.putIfAbsent(k, pair.key().position()));
        }
        return Optional.of(entry);
    }

    Position position() {
        return position;
    }

    /** Where a key stands. */
    Position position(Key key) {
        return places.get(key);
    }

    boolean has(Key key) {
        return values.containsKey(key);
    }

    /** The items of a list; none if the key is not there. */
    List<YamlNode> list(Key key) {
        YamlNode node = values.get(key);
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        if (node == null || node instanceof YamlNode.Refused) {
            return List.of();
        }
        errors.add("wrong-type", node.position(), Text.of("justify.estimate.PriceEntry.list-each-item", key.en));
        return List.of();
    }

    /** The value of a key, null if it is not there or, reported, no single value. */
    Scalar value(Key key) {
        YamlNode node = values.get(key);
        if (node == null || node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
            return (Scalar) node;
        }
        if (node instanceof YamlNode.Refused) {
            return null;
        }
        errors.add("wrong-type", node.position(), Text.of("justify.estimate.PriceEntry.must-one-value", key.en));
        return null;
    }

    /** The text of a key. */
    Optional<String> text(Key key) {
        return Optional.ofNullable(value(key)).map(s -> s.text().strip());
    }

    /** The text of a key that must be there. */
    Optional<String> required(Key key) {
        if (!has(key)) {
            missing(key);
        }
        return text(key);
    }

    private void missing(Key key) {
        errors.add("missing-key", position, Text.of("justify.estimate.PriceEntry.required-key-missing", key.en));
    }

    /** One value or a list of them. */
    List<Scalar> texts(Key key) {
        if (values.get(key) instanceof YamlNode.Sequence sequence) {
            sequence.items().stream().filter(i -> !(i instanceof Scalar || i instanceof YamlNode.Refused))
                    .forEach(i -> errors.add("wrong-type", i.position(),
                            Text.of("justify.estimate.PriceEntry.each-item-must-one", key.en)));
            return sequence.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
        }
        return Stream.ofNullable(value(key)).toList();
    }

    /** An amount in yuan that must be there; 万元 may be written. */
    Optional<BigDecimal> money(Key key) {
        if (!has(key)) {
            missing(key);
        }
        return Optional.ofNullable(value(key)).flatMap(s -> {
            Matcher matcher = MONEY.matcher(s.text().strip());
            if (!matcher.matches()) {
                String shown = ErrorLog.shown(s.text());
                errors.add("not-a-number", s.position(), Text.of("justify.estimate.PriceEntry.amount-from-0-such", key.en, shown));
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(matcher.group(1));
            return Optional.of("万元".equals(matcher.group(2)) ? number.multiply(TEN_THOUSAND) : number);
        });
    }

    /** A percentage; the sign may be left out. */
    Optional<BigDecimal> percent(Key key) {
        return Optional.ofNullable(value(key)).flatMap(s -> {
            Matcher matcher = PERCENT.matcher(s.text().strip());
            Optional<BigDecimal> number = matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1)))
                    .filter(n -> n.compareTo(HUNDRED) <= 0) : Optional.empty();
            if (number.isEmpty()) {
                errors.add("not-a-number", s.position(),
                        Text.of("justify.estimate.PriceEntry.percentage-from-0-100", key.en, ErrorLog.shown(s.text())));
            }
            return number;
        });
    }

    /** The constant that a value names, or the other one if the key is not there. */
    <E extends Enum<E>> E oneOf(Key key, E otherwise, Class<E> type) {
        Scalar written = value(key);
        if (written == null) {
            return otherwise;
        }
        List<String> names = Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        int at = names.indexOf(written.text().strip());
        if (at < 0) {
            errors.unknown("unknown-value", written.position(),
                    Text.of("justify.estimate.PriceEntry.cannot-there", key.en, written.text(), Lists.of(names)),
                    new NearestName().to(written.text(), names));
        }
        return at < 0 ? otherwise : type.getEnumConstants()[at];
    }
}
