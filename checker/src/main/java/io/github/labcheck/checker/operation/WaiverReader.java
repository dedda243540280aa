package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.check.WaiverPolicy;
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
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads waivers: a list under the one key {@code waivers}, each with exactly the keys it may have. */
final class WaiverReader {

    private static final String LIST = "waivers";
    private static final String CLAUSE = "clause";
    private static final String SUBJECT = "subject";
    private static final String REASON = "reason";
    private static final String APPROVER = "approver";
    private static final String UNTIL = "until";
    private static final String SCOPE = "scope";
    private static final String FROM = "from";
    private static final String MEASURE = "measure";
    private static final String ATTACHMENT = "attachment";
    private static final String HASH = "sha256";
    private static final Set<String> KEYS = Set.of(CLAUSE, SUBJECT, SCOPE, REASON, APPROVER, FROM, UNTIL, MEASURE, ATTACHMENT, HASH);
    private static final String EVERYTHING = "all";

    private final YamlFile file;
    private final Ontology ontology;
    private final Path folder;
    private final ErrorLog log;

    /** For a file; attachments are named as seen from its folder, which is null where there is none. */
    WaiverReader(YamlFile file, Ontology ontology, Path folder) {
        this.file = file;
        this.folder = folder;
        this.ontology = ontology;
        this.log = ErrorLog.of(file.errors());
    }

    /** What is wrong, in the order of the places. */
    List<InputError> errors() {
        return log.sorted();
    }

    /** The waivers; of use only if there are no errors. */
    List<Waiver> read() {
        List<Waiver> waivers = new ArrayList<>();
        if (file.root() instanceof Mapping root) {
            list(root).ifPresent(list -> list.items().forEach(item -> entry(item).ifPresent(waivers::add)));
        } else if (file.errors().isEmpty()) {
            log.add("no-waivers", Position.START, Text.of("operation.WaiverReader.must-begin-waivers-list"));
        }
        return waivers;
    }

    private Optional<Sequence> list(Mapping root) {
        Map<String, YamlNode> keys = keys(root, Set.of(LIST));
        if (keys.isEmpty() && log.isEmpty()) {
            log.add("no-waivers", Position.START, Text.of("operation.WaiverReader.key-waivers-missing"));
        }
        YamlNode node = keys.get(LIST);
        if (node instanceof Sequence sequence) {
            return Optional.of(sequence);
        }
        if (node != null && !(node instanceof Refused)) {
            log.add("wrong-type", node.position(), Text.of("operation.WaiverReader.key-waivers-list-each"));
        }
        return Optional.empty();
    }

    private Optional<Waiver> entry(YamlNode item) {
        if (item instanceof Mapping mapping) {
            Map<String, Scalar> fields = new HashMap<>();
            Map<String, YamlNode> keys = keys(mapping, KEYS);
            for (String key : List.of(CLAUSE, REASON, UNTIL)) {
                if (!keys.containsKey(key)) {
                    log.add("missing-key", mapping.position(), Text.of("operation.WaiverReader.required-key-missing", key));
                }
            }
            keys.forEach((key, node) -> {
                if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
                    fields.put(key, scalar);
                } else if (!(node instanceof Refused)) {
                    log.add("wrong-type", node.position(), Text.of("operation.WaiverReader.must-text", key));
                }
            });
            scope(mapping.position(), keys.keySet(), fields);
            return waiver(mapping.position(), fields);
        }
        if (!(item instanceof Refused)) {
            log.add("wrong-type", item.position(), Text.of("operation.WaiverReader.each-waiver-block-key"));
        }
        return Optional.empty();
    }

    /** The keys of a block, each once and none but these. */
    private Map<String, YamlNode> keys(Mapping mapping, Set<String> allowed) {
        Map<String, YamlNode> keys = new HashMap<>();
        for (Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!allowed.contains(key)) {
                unknownKey(key, pair.key().position(), allowed);
            } else if (keys.putIfAbsent(key, pair.value()) != null && !pair.merged()) {
                log.add("duplicate-key", pair.key().position(), Text.of("operation.WaiverReader.stands-twice", key));
            }
        }
        return keys;
    }

    /** A waiver of everything is said in words, never by leaving something out. */
    private void scope(Position place, Set<String> keys, Map<String, Scalar> fields) {
        Scalar scope = fields.get(SCOPE);
        if (scope != null && !scope.text().strip().equals(EVERYTHING)) {
            log.add("unknown-value", scope.position(), Text.of("operation.WaiverReader.scope-can-only-all"));
        } else if (keys.contains(SUBJECT) && keys.contains(SCOPE)) {
            log.add("contradiction", place, Text.of("operation.WaiverReader.subject-scope-all-exclude"));
        } else if (!keys.contains(SUBJECT) && !keys.contains(SCOPE)) {
            log.add("missing-key", place, Text.of("operation.WaiverReader.key-subject-missing-waive"));
        }
    }

    /** The file that proves the decision must be there and be the one that was meant. */
    private void attachment(Position place, Map<String, Scalar> fields) {
        Scalar named = fields.get(ATTACHMENT);
        Scalar hash = fields.get(HASH);
        if (named == null && hash == null) {
            return;
        }
        if (named == null || hash == null) {
            log.add("missing-key", place, Text.of("operation.WaiverReader.attachment-sha256-go-together"));
            return;
        }
        Optional<String> held = Attachments.hash(folder, named.text().strip());
        if (held.isEmpty()) {
            log.add("missing-file", named.position(),
                    Text.of("operation.WaiverReader.attachment-cannot-read", ErrorLog.shown(named.text())));
        } else if (!held.get().equalsIgnoreCase(hash.text().strip())) {
            log.add("wrong-hash", hash.position(), Text.of("operation.WaiverReader.attachment-another-file-now", held.get()));
        }
    }

    private Optional<Waiver> waiver(Position place, Map<String, Scalar> fields) {
        attachment(place, fields);
        term(fields);
        Optional<String> clause = Optional.ofNullable(fields.get(CLAUSE)).flatMap(this::clause);
        Optional<LocalDate> until = Optional.ofNullable(fields.get(UNTIL)).flatMap(this::day);
        if (clause.isEmpty() || until.isEmpty() || !fields.containsKey(REASON)) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(clause.get(), text(fields, SUBJECT), text(fields, REASON), text(fields, APPROVER),
                until.get(), text(fields, MEASURE), text(fields, ATTACHMENT)));
    }

    /** From the decision to the end there is only so much time. */
    private void term(Map<String, Scalar> fields) {
        if (fields.get(FROM) == null) {
            return;
        }
        Optional<LocalDate> from = day(fields.get(FROM), FROM);
        Optional<LocalDate> until = Optional.ofNullable(fields.get(UNTIL)).filter(u -> u.text().strip()
                .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")).flatMap(this::day);
        if (from.isPresent() && until.isPresent() && until.get().isAfter(WaiverPolicy.usual().longest(from.get()))) {
            log.add("too-long", fields.get(UNTIL).position(),
                    Text.of("operation.WaiverReader.waiver-holds-most-months", WaiverPolicy.usual().months(),
                    WaiverPolicy.usual().longest(from.get())));
        }
    }

    private static String text(Map<String, Scalar> fields, String key) {
        return fields.containsKey(key) ? fields.get(key).text().strip() : null;
    }

    private Optional<String> clause(Scalar field) {
        String name = field.text().strip();
        Optional<Clause> clause = ontology.clause(name);
        if (clause.isEmpty()) {
            List<String> near = NearNames.to(name, ontology.clauses().stream().map(Clause::id).toList());
            String shown = ErrorLog.shown(name);
            log.add("unknown-clause", field.position(),
                    Text.of("operation.WaiverReader.there-no-clause", shown, near.isEmpty() ? Text.same("")
                            : Text.of("operation.WaiverReader.near", Lists.of(near))));
        }
        return clause.map(Clause::id);
    }

    private Optional<LocalDate> day(Scalar field) {
        return day(field, UNTIL);
    }

    private Optional<LocalDate> day(Scalar field, String key) {
        try {
            return Optional.of(LocalDate.parse(field.text().strip()));
        } catch (DateTimeException e) {
            log.add("wrong-type", field.position(), Text.of("operation.WaiverReader.date-written-2026-12", key));
            return Optional.empty();
        }
    }

    private void unknownKey(String key, Position at, Set<String> keys) {
        List<String> near = NearNames.to(key, keys);
        String all = String.join(", ", keys.stream().sorted().toList());
        log.add("unknown-key", at, Text.of("operation.WaiverReader.there-no-key-there", ErrorLog.shown(key), all), near.isEmpty() ? null
                : near.get(0));
    }
}
