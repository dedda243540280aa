package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.PriceEntry.Key;
import io.github.labcheck.checker.justify.estimate.Prices.Base;
import io.github.labcheck.checker.justify.estimate.Prices.By;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a price file strictly: an unknown key, name or number is an error with its place, and nothing is passed over. */
public final class PriceReader {

    private final String file;
    private final YamlFile yaml;
    private final PriceErrors errors;
    private final PriceNames names;

    /** A reader for a file whose equipment types, room functions and clauses are those of an ontology. */
    public PriceReader(String file, YamlFile yaml, Ontology ontology) {
        this.file = file;
        this.yaml = yaml;
        this.errors = new PriceErrors(yaml.errors());
        this.names = new PriceNames(ontology, errors);
    }

    /** What is wrong, in the order of the places. */
    public List<InputError> errors() {
        return errors.sorted();
    }

    /** The prices; of use only if there are no errors. */
    public Prices read() {
        if (!(yaml.root() instanceof YamlNode.Mapping)) {
            if (yaml.errors().isEmpty()) {
                errors.add("no-prices", Position.START, Text.of("justify.estimate.PriceReader.no-price-file-should"));
            }
            return new Prices(file, "", List.of(), List.of(), List.of(), null, List.of(), List.of());
        }
        PriceEntry root = PriceEntry.of(yaml.root(), Set.of(Key.TITLE, Key.EQUIPMENT, Key.FIT_OUT, Key.OTHER_COSTS,
                Key.CONTINGENCY, Key.REMEDIES, Key.WORKS), errors).orElseThrow();
        List<Prices.Equipment> equipment = each(root, Key.EQUIPMENT, Set.of(Key.ID, Key.MODEL, Key.TYPE, Key.UNIT_PRICE), this::equipment);
        List<Prices.FitOut> fitOut = each(root, Key.FIT_OUT, Set.of(Key.ROOMS, Key.PER_SQUARE_METRE), this::fitOut);
        once(equipment, p -> p.by() + " " + p.name(), Prices.Equipment::line);
        once(fitOut, p -> String.valueOf(p.function()), Prices.FitOut::line);
        List<Prices.WorkPrice> works = each(root, Key.WORKS, Set.of(Key.KIND, Key.PER_SQUARE_METRE, Key.AMOUNT), this::work);
        once(works, p -> p.work().key(), Prices.WorkPrice::line);
        return new Prices(file, root.text(Key.TITLE).orElse(""), equipment, fitOut,
                each(root, Key.OTHER_COSTS, Set.of(Key.NAME, Key.RATE, Key.OF, Key.AMOUNT), this::otherCost),
                contingency(root), each(root, Key.REMEDIES, Set.of(Key.CLAUSE, Key.FINDING, Key.WORK, Key.COST, Key.PER), this::remedy),
                works);
    }

    private <T> List<T> each(PriceEntry root, Key key, Set<Key> keys, Function<PriceEntry, Optional<T>> reading) {
        List<T> all = new ArrayList<>();
        for (YamlNode item : root.list(key)) {
            PriceEntry.of(item, keys, errors).flatMap(reading).ifPresent(all::add);
        }
        return all;
    }

    /** Two prices for the same thing are a mistake, not a choice. */
    private <T> void once(List<T> entries, Function<T, String> identity, Function<T, Integer> line) {
        Set<String> seen = new HashSet<>();
        entries.stream().filter(e -> !seen.add(identity.apply(e))).forEach(e -> errors.add("duplicate-price",
                new Position(line.apply(e), 1), Text.of("justify.estimate.PriceReader.same-thing-two-prices")));
    }

    private Optional<Prices.Equipment> equipment(PriceEntry entry) {
        List<Key> given = Stream.of(Key.ID, Key.MODEL, Key.TYPE).filter(entry::has).toList();
        Optional<BigDecimal> price = entry.money(Key.UNIT_PRICE);
        if (given.size() != 1) {
            errors.add("wrong-key", entry.position(), Text.of("justify.estimate.PriceReader.give-one-id-model"));
            return Optional.empty();
        }
        Optional<String> name = given.get(0) == Key.TYPE
                ? names.concept("EquipmentType", entry.value(Key.TYPE)).map(c -> c.iri()) : entry.text(given.get(0));
        By by = By.valueOf(given.get(0).name());
        return name.flatMap(n -> price.map(p -> new Prices.Equipment(by, n, p, entry.position().line())));
    }

    private Optional<Prices.FitOut> fitOut(PriceEntry entry) {
        Optional<BigDecimal> price = entry.money(Key.PER_SQUARE_METRE);
        String function = names.concept("RoomFunction", entry.value(Key.ROOMS)).map(c -> c.iri()).orElse(null);
        return price.map(p -> new Prices.FitOut(function, p, entry.position().line()));
    }

    private Optional<Prices.WorkPrice> work(PriceEntry entry) {
        Optional<String> kind = entry.required(Key.KIND);
        if (entry.has(Key.PER_SQUARE_METRE) == entry.has(Key.AMOUNT)) {
            errors.add("wrong-key", entry.position(), Text.of("justify.estimate.PriceReader.give-one-persquaremetre-amount"));
            return Optional.empty();
        }
        BigDecimal price = entry.has(Key.PER_SQUARE_METRE) ? entry.money(Key.PER_SQUARE_METRE).orElse(null) : null;
        BigDecimal amount = entry.has(Key.AMOUNT) ? entry.money(Key.AMOUNT).orElse(null) : null;
        Optional<Work> work = kind.flatMap(k -> Stream.of(Work.values()).filter(Work::priced)
                .filter(w -> w.key().equals(k) || w.label().zh().equals(k)).findFirst());
        if (kind.isPresent() && work.isEmpty()) {
            List<String> names = Stream.of(Work.values()).filter(Work::priced).flatMap(w -> Stream.of(w.key(), w.label().zh())).toList();
            errors.unknown("unknown-value", entry.value(Key.KIND).position(),
                    Text.of("justify.estimate.PriceReader.there-no-such-work", kind.get(), Lists.of(names)), new NearestName()
                    .to(kind.get(), names));
        }
        return work.filter(w -> price != null || amount != null).map(w -> new Prices.WorkPrice(w, price, amount, entry.position().line()));
    }

    private Optional<Prices.OtherCost> otherCost(PriceEntry entry) {
        Optional<String> name = entry.required(Key.NAME);
        if (entry.has(Key.RATE) == entry.has(Key.AMOUNT)) {
            errors.add("wrong-key", entry.position(), Text.of("justify.estimate.PriceReader.give-one-rate-amount"));
            return Optional.empty();
        }
        Base base = entry.oneOf(Key.OF, Base.BOTH, Base.class);
        BigDecimal rate = entry.has(Key.RATE) ? entry.percent(Key.RATE).orElse(null) : null;
        BigDecimal amount = entry.has(Key.AMOUNT) ? entry.money(Key.AMOUNT).orElse(null) : null;
        return name.filter(n -> rate != null || amount != null)
                .map(n -> new Prices.OtherCost(n, rate, base, amount, entry.position().line()));
    }

    private Prices.Rate contingency(PriceEntry root) {
        return !root.has(Key.CONTINGENCY) ? null : root.percent(Key.CONTINGENCY)
                .map(p -> new Prices.Rate(p, root.position(Key.CONTINGENCY).line())).orElse(null);
    }

    /** Whether a remedy is paid once, or for each thing that it is needed for. */
    private enum Per { SUBJECT, ONCE }

    private Optional<Prices.Remedy> remedy(PriceEntry entry) {
        Optional<BigDecimal> cost = entry.money(Key.COST);
        boolean once = entry.oneOf(Key.PER, Per.SUBJECT, Per.class) == Per.ONCE;
        if (entry.has(Key.CLAUSE) == entry.has(Key.FINDING)) {
            errors.add("wrong-key", entry.position(), Text.of("justify.estimate.PriceReader.give-one-clause-finding"));
            return Optional.empty();
        }
        List<String> clauses = entry.texts(Key.CLAUSE).stream().flatMap(c -> names.clause(c).stream()).sorted(Comparator.naturalOrder())
                .toList();
        return cost.map(c -> new Prices.Remedy(clauses, entry.text(Key.FINDING).orElse(null), entry.text(Key.WORK).orElse(null), c,
                once, entry.position().line()));
    }
}
