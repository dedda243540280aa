package io.github.labcheck.checker.fixing;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Changes that may cure a finding, from what its clause asks. Whether they do, nobody knows yet. */
final class Candidates {

    private static final int FEW = 3;

    private final Finding finding;
    private final DesignGraph graph;
    private final Schema schema;
    private final String subject;
    private final List<List<String>> lines = new ArrayList<>();

    Candidates(Finding finding, DesignGraph graph, Schema schema) {
        this.finding = finding;
        this.graph = graph;
        this.schema = schema;
        DesignClass type = schema.designClass(finding.subject().type());
        this.subject = type.single() ? type.section() : finding.subject().id();
    }

    /** Each a change or several together, the smallest first. */
    List<List<String>> lines() {
        Limit limit = finding.clause().limit();
        limit.toValue().ifPresent(path -> {
            key(path).ifPresent(key -> value(limit.asked(), path.last(), key));
            wider(path.last());
            if (path.last().name().equals("egressDoorCount")) {
                new SecondDoor(graph, finding.subject()).lines().forEach(l -> lines.add(List.of(l)));
            }
            nearer(limit.asked());
        });
        limit.demanded().ifPresent(items -> item(items, where(items)));
        limit.kindProperty().ifPresent(property -> kinds(limit.among().orElseThrow(), property, limit.required()));
        exchanged();
        return lines;
    }

    private void add(String line) {
        lines.add(List.of(line));
    }

    /** The key that a path leads to within one entry, if a file may write it and it does not merely restate the clause. */
    private Optional<String> key(Path path) {
        boolean own = path.steps().stream().noneMatch(Path.Step::inverse);
        List<DesignProperty> steps = path.steps().stream().map(Path.Step::property).toList();
        boolean one = steps.size() == 1 || steps.size() == 2 && steps.get(0).range() instanceof Range.Block;
        DesignProperty last = path.last();
        return own && one && !last.derived() && !last.statement()
                ? Optional.of(subject + "." + steps.stream().map(DesignProperty::key).collect(Collectors.joining("."))) : Optional.empty();
    }

    private void value(Limit.Asked asked, DesignProperty property, String key) {
        Amount now = finding.measured() == null ? null : finding.measured().value();
        boolean low = asked.most() == null || now instanceof Amount.Number n && asked.least() != null && n.number() < asked.least();
        if (asked.least() != null && low) {
            add("set " + key + " " + number(asked.least(), property, RoundingMode.CEILING));
        } else if (asked.most() != null) {
            add("set " + key + " " + number(asked.most(), property, RoundingMode.FLOOR));
        }
        if (asked.truth() != null && property.range() == Range.Literal.BOOLEAN) {
            add("set " + key + " " + asked.truth());
        }
        concepts(asked.any()).limit(FEW).forEach(v -> add("set " + key + " " + v));
        if (!asked.all().isEmpty()) {
            Stream<String> there = now instanceof Amount.Names names ? names.names().stream().map(Amount.Name::notation) : Stream.of();
            add("set " + key + " [" + Stream.concat(there, concepts(asked.all())).distinct().collect(Collectors.joining(", ")) + "]");
        }
    }

    private Stream<String> concepts(List<String> iris) {
        return iris.stream().flatMap(i -> schema.concept(i).stream()).map(Concept::notation);
    }

    private static String number(double limit, DesignProperty property, RoundingMode mode) {
        BigDecimal exact = BigDecimal.valueOf(limit);
        return (property.range() == Range.Literal.INTEGER ? exact.setScale(0, mode) : exact).stripTrailingZeros().toPlainString();
    }

    /** A drawn room becomes wider by what is missing. */
    private void wider(DesignProperty property) {
        boolean room = finding.subject().type().equals("Room") && property.name().equals("clearWidth");
        if (room && finding.measured() != null && finding.measured().value() instanceof Amount.Number now && finding.required() != null) {
            double wanted = finding.required().value() instanceof Amount.Number n ? n.number()
                    : finding.required().value() instanceof Amount.Span s ? now.number() < s.low() ? s.low() : s.high() : now.number();
            BigDecimal by = BigDecimal.valueOf(wanted).subtract(BigDecimal.valueOf(now.number()));
            add("widen " + subject + " " + by.stripTrailingZeros().toPlainString());
        }
    }

    /** What is too far away is moved to where it is missed: into the room, or to the end of the way that shows it. */
    private void nearer(Limit.Asked asked) {
        if (asked.most() == null || asked.least() != null || finding.way().isEmpty()) {
            return;
        }
        List<List<Double>> points = finding.way().get(0).points();
        for (String id : finding.witness()) {
            boolean equipment = graph.instances("Equipment").stream().anyMatch(n -> graph.id(n).equals(id));
            if (equipment && !points.isEmpty()) {
                for (List<Double> point : List.of(points.get(points.size() / 2), points.get(0))) {
                    add("move " + id + " to " + Numbers.plain(point.get(0)) + " " + Numbers.plain(point.get(1)));
                }
            }
        }
    }

    private void kinds(Limit.Items items, DesignProperty property, List<String> kinds) {
        List<String> all = new ArrayList<>();
        for (String value : concepts(kinds).toList()) {
            adding(items, property.key() + "=" + value).ifPresent(line -> {
                add(line);
                all.add(line);
            });
        }
        if (all.size() > 1) {
            lines.add(all);
        }
    }

    private void item(Limit.Items items, Optional<String> where) {
        where.ifPresent(w -> adding(items, w).ifPresent(this::add));
    }

    /** The keys that make a thing count, if the conditions say so plainly. */
    private Optional<String> where(Limit.Items items) {
        List<String> keys = new ArrayList<>();
        for (Condition condition : items.where()) {
            if (condition instanceof Condition.Compare c && c.comparison() == Condition.Comparison.IN && c.path().steps().size() == 1
                    && c.operands().get(0) instanceof Condition.Operand.OfConcept concept) {
                keys.add(c.path().last().key() + "=" + schema.concept(concept.iri()).map(Concept::notation).orElse(""));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(" ", keys));
    }

    /** One more thing at the subject. */
    private Optional<String> adding(Limit.Items items, String keys) {
        String kind = items.designClass().substring(0, 1).toLowerCase(Locale.ROOT) + items.designClass().substring(1);
        if (schema.designClass(items.designClass()).section() == null || items.designClass().equals("Room")) {
            return Optional.empty();
        }
        Optional<String> at = items.along().stream().filter(p -> p.steps().size() == 1 && p.steps().get(0).inverse()).findFirst()
                .map(p -> p.last().key() + "=" + subject);
        return items.along().isEmpty() ? Optional.of("add " + kind + " " + keys) : at.map(a -> "add " + kind + " " + a + " " + keys);
    }

    /** Where rooms stand in a wrong relation, one of them changes places with another. */
    private void exchanged() {
        if (finding.clause().limit().toValue().isPresent() && finding.related() == null && !finding.subject().type().endsWith("Flow")) {
            return;
        }
        List<String> rooms = Stream.concat(Stream.of(finding.subject().id()), finding.witness().stream()).distinct()
                .filter(id -> graph.instances("Room").stream().anyMatch(n -> graph.id(n).equals(id) && !passage(n))).toList();
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = i + 1; j < rooms.size(); j++) {
                add("swap " + rooms.get(i) + " " + rooms.get(j));
            }
        }
    }

    private boolean passage(Node room) {
        return graph.values(room, "function").stream().filter(Node::isURI).flatMap(n -> schema.concept(n.getURI()).stream())
                .anyMatch(c -> List.of("corridor", "stair", "lift", "shaft").contains(c.notation()));
    }
}
