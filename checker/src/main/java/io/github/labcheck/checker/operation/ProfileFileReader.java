package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Adjustments;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a user's profile: on which it is based, what it adds, what it switches off with a reason, and which limits it changes. */
final class ProfileFileReader {

    private static final String PROFILE = "profile";
    private static final String NAME = "name";
    private static final String BASED_ON = "basedOn";
    private static final String ADD = "add";
    private static final String OFF = "switchOff";
    private static final String CHANGE = "change";
    private static final String CLAUSE = "clause";
    private static final String REASON = "reason";
    private static final String VALUE = "value";
    private static final Set<String> KEYS = Set.of(PROFILE, NAME, BASED_ON, ADD, OFF, CHANGE);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final YamlFile file;
    private final Ontology ontology;
    private final ErrorLog log;
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Clause> changed = new LinkedHashMap<>();
    private String name = "";

    ProfileFileReader(YamlFile file, Ontology ontology) {
        this.file = file;
        this.ontology = ontology;
        this.log = ErrorLog.of(file.errors());
    }

    /** What is wrong, in the order of the places. */
    List<InputError> errors() {
        return log.sorted();
    }

    /** The name of the profile; of use only if there are no errors. */
    String name() {
        return name;
    }

    /** The ontology with the profile; of use only if there are no errors. */
    Ontology read() {
        if (!(file.root() instanceof Mapping root)) {
            if (file.errors().isEmpty()) {
                log.add("no-profile", Position.START, Text.of("operation.ProfileFileReader.must-begin-profile-name"));
            }
            return ontology;
        }
        Map<String, YamlNode> keys = keys(root, KEYS);
        name = text(keys, PROFILE, root).orElse("");
        if (!name.isEmpty() && (!ID.matcher(name).matches() || ontology.profile(name).isPresent())) {
            log.add("wrong-name", keys.get(PROFILE).position(), Text.of("operation.ProfileFileReader.profile-lower-case-letters"));
        }
        List<Profile> bases = bases(keys.get(BASED_ON));
        Set<String> documents = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        bases.forEach(b -> documents.addAll(b.documents()));
        added(keys.get(ADD), documents, added);
        List<Adjustments.Off> off = new ArrayList<>();
        list(keys.get(OFF), OFF).forEach(item -> off(item).ifPresent(off::add));
        List<Adjustments.Changed> changes = new ArrayList<>();
        list(keys.get(CHANGE), CHANGE).forEach(item -> change(item).ifPresent(changes::add));
        String title = keys.containsKey(NAME) ? text(keys, NAME, root).orElse(name) : name;
        Map<String, Set<String>> yields = new TreeMap<>();
        bases.forEach(b -> yields.putAll(b.yields()));
        return ontology.with(new Profile(name, Text.same(title), documents, false, Set.of(), yields,
                new Adjustments(added, List.copyOf(off), List.copyOf(changes))), changed.values());
    }

    private List<Profile> bases(YamlNode node) {
        List<String> names = node == null ? List.of() : texts(node, BASED_ON).stream().map(Scalar::text).map(String::strip).toList();
        List<Profile> bases = new ArrayList<>();
        for (String base : names) {
            ontology.profile(base).ifPresentOrElse(bases::add,
                    () -> unknown(node.position(), Text.of("operation.ProfileFileReader.profile"), base,
                    ontology.profiles().stream().map(Profile::id).toList()));
        }
        if (bases.stream().allMatch(Profile::addOn)) {
            bases.add(ontology.profile(Selection.DEFAULT_PROFILE).orElseThrow());
        }
        return bases;
    }

    private void added(YamlNode node, Set<String> documents, Set<String> added) {
        for (Scalar item : node == null ? List.<Scalar>of() : texts(node, ADD)) {
            String id = item.text().strip();
            Optional<Clause> clause = ontology.clause(id);
            if (clause.isPresent()) {
                added.add(clause.get().id());
            } else if (ontology.documents().stream().map(Document::id).anyMatch(id::equals)) {
                documents.add(id);
            } else {
                unknown(item.position(), Text.of("operation.ProfileFileReader.clause-document"), id,
                        ontology.clauses().stream().map(Clause::id).toList());
            }
        }
    }

    private Optional<Adjustments.Off> off(YamlNode item) {
        Map<String, YamlNode> keys = entry(item, Set.of(CLAUSE, REASON));
        Optional<Clause> clause = clause(keys, item);
        Optional<String> reason = text(keys, REASON, item);
        return clause.isEmpty() || reason.isEmpty() ? Optional.empty() : Optional.of(new Adjustments.Off(clause.get().id(), reason.get()));
    }

    private Optional<Adjustments.Changed> change(YamlNode item) {
        Map<String, YamlNode> keys = entry(item, Set.of(CLAUSE, VALUE, REASON));
        Optional<Clause> clause = clause(keys, item);
        List<Double> numbers = numbers(keys.get(VALUE), item);
        if (clause.isEmpty() || numbers.isEmpty()) {
            return Optional.empty();
        }
        Optional<LimitChange> change = clause.get().limit() == null ? Optional.empty() : LimitChange.of(clause.get().limit(), numbers);
        if (change.isEmpty()) {
            log.add("wrong-limit", keys.get(VALUE).position(),
                    Text.of("operation.ProfileFileReader.clause-no-such-limit", clause.get().id()));
            return Optional.empty();
        }
        String reason = keys.containsKey(REASON) ? text(keys, REASON, item).orElse("") : "";
        if (change.get().looser() && reason.isEmpty()) {
            log.add("missing-key", item.position(), Text.of("operation.ProfileFileReader.limit-loosened-needs-reason"));
        }
        Optional<DesignProperty> property = clause.get().limit().toValue().map(Path::last);
        if (property.filter(p -> numbers.stream().anyMatch(n -> n < p.low() || n > p.high())).isPresent()) {
            log.add("out-of-range", keys.get(VALUE).position(), Text.of("operation.ProfileFileReader.outside-plausible-range",
                    end(property.get().low()), end(property.get().high()), unit(property.get())));
            return Optional.empty();
        }
        String now = LimitChange.written(numbers) + property.map(ProfileFileReader::unit).orElse("");
        changed.put(clause.get().id(), clause.get().with(change.get().limit())
                .noting(Text.of("operation.ProfileFileReader.limit-profile", now)));
        return Optional.of(new Adjustments.Changed(clause.get().id(), change.get().before(), LimitChange.written(numbers),
                change.get().looser(), reason));
    }

    private static String unit(DesignProperty property) {
        return property.symbol().filter(symbol -> !symbol.equals("1")).map(symbol -> " " + symbol).orElse("");
    }

    private static String end(double number) {
        return Double.isNaN(number) ? "…" : LimitChange.written(List.of(number));
    }

    private List<Double> numbers(YamlNode node, YamlNode item) {
        List<Scalar> scalars = node == null ? List.of() : texts(node, VALUE);
        if (node == null && !(item instanceof Refused)) {
            log.add("missing-key", item.position(), Text.of("operation.ProfileFileReader.required-key-value-missing"));
        }
        List<Double> numbers = new ArrayList<>();
        for (Scalar scalar : scalars) {
            try {
                double number = Double.parseDouble(scalar.text().strip());
                if (Double.isFinite(number) && Math.abs(number) < 1e9) {
                    numbers.add(number);
                }
            } catch (NumberFormatException e) {
                // there is a number less than values, which is an error below
            }
        }
        if (node != null && (numbers.isEmpty() || numbers.size() != scalars.size() || numbers.size() > 2)) {
            log.add("wrong-type", node.position(), Text.of("operation.ProfileFileReader.value-number-low-high"));
            return List.of();
        }
        return numbers;
    }

    private Optional<Clause> clause(Map<String, YamlNode> keys, YamlNode item) {
        Optional<String> id = text(keys, CLAUSE, item);
        Optional<Clause> clause = id.flatMap(ontology::clause);
        if (id.isPresent() && clause.isEmpty()) {
            unknown(keys.get(CLAUSE).position(), Text.of("operation.ProfileFileReader.clause"), id.get(),
                    ontology.clauses().stream().map(Clause::id).toList());
        } else if (clause.isPresent() && !touched.add(clause.get().id())) {
            log.add("duplicate-clause", keys.get(CLAUSE).position(),
                    Text.of("operation.ProfileFileReader.clause-stands-twice", clause.get().id()));
        }
        return clause;
    }

    private Map<String, YamlNode> entry(YamlNode item, Set<String> allowed) {
        if (item instanceof Mapping mapping) {
            return keys(mapping, allowed);
        }
        if (!(item instanceof Refused)) {
            log.add("wrong-type", item.position(), Text.of("operation.ProfileFileReader.each-item-block-key"));
        }
        return Map.of();
    }

    private List<YamlNode> list(YamlNode node, String key) {
        if (node == null || node instanceof Refused) {
            return List.of();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        log.add("wrong-type", node.position(), Text.of("operation.ProfileFileReader.list-each-item", key));
        return List.of();
    }

    /** A text, or a list of texts. */
    private List<Scalar> texts(YamlNode node, String key) {
        List<Scalar> texts = new ArrayList<>();
        for (YamlNode item : node instanceof Sequence sequence ? sequence.items() : List.of(node)) {
            if (item instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
                texts.add(scalar);
            } else if (!(item instanceof Refused)) {
                log.add("wrong-type", item.position(), Text.of("operation.ProfileFileReader.text-list-texts", key));
            }
        }
        return texts;
    }

    private Optional<String> text(Map<String, YamlNode> keys, String key, YamlNode in) {
        YamlNode node = keys.get(key);
        if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        if (node == null && in instanceof Mapping) {
            log.add("missing-key", in.position(), Text.of("operation.ProfileFileReader.required-key-missing", key));
        } else if (node != null && !(node instanceof Refused)) {
            log.add("wrong-type", node.position(), Text.of("operation.ProfileFileReader.must-text", key));
        }
        return Optional.empty();
    }

    private Map<String, YamlNode> keys(Mapping mapping, Set<String> allowed) {
        Map<String, YamlNode> keys = new HashMap<>();
        for (Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!allowed.contains(key)) {
                unknown(pair.key().position(), Text.of("operation.ProfileFileReader.key"), key, allowed.stream().sorted().toList());
            } else if (keys.putIfAbsent(key, pair.value()) != null && !pair.merged()) {
                log.add("duplicate-key", pair.key().position(), Text.of("operation.ProfileFileReader.stands-twice", key));
            }
        }
        return keys;
    }

    private void unknown(Position at, Text what, String wrong, List<String> all) {
        List<String> near = NearNames.to(wrong, all);
        String shown = ErrorLog.shown(wrong);
        log.add("unknown-" + what.en().replace(' ', '-'), at,
                Text.of("operation.ProfileFileReader.there-no", what, shown, near.isEmpty() ? Text.same("")
                : Text.of("operation.ProfileFileReader.near", Lists.of(near))));
    }
}
