package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names facts that a design leaves out. Long lists that many verdicts wait for are named once. */
final class MissingFacts {

    /** Lists up to this length are named for each verdict. */
    private static final int FEW = 24;

    private static final Comparator<Lacking> ORDER = Comparator.comparing(Lacking::subject).thenComparing(Lacking::property);

    private final DesignGraph graph;
    private final Names names;
    private final Predicate<String> stated;
    private final Remembered<Missing, Lacking> named;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Remembered<List<Missing>, Shared> shared;
    private final Remembered<Set<List<Missing>>, Shared> together;

    /** A long list with what is in it. */
    private record Shared(List<Lacking> list, Set<Lacking> all) {

        static Shared of(List<Lacking> unsorted) {
            Set<Lacking> all = new HashSet<>(unsorted);
            return new Shared(all.stream().sorted(ORDER).toList(), all);
        }
    }

    /** @param stated whether the design has the section of the class with this local name */
    MissingFacts(DesignGraph graph, Names names, Predicate<String> stated) {
        this.graph = graph;
        this.names = names;
        this.stated = stated;
        this.named = new Remembered<>(graph);
        this.shared = Remembered.byIdentity(graph);
        this.together = new Remembered<>(graph);
    }

    /** Each missing fact once, in the order of subjects and keys; what stands in long lists comes last. */
    List<Lacking> of(List<List<Missing>> lists) {
        Gathering<Missing> all = new Gathering<>();
        for (List<Missing> list : lists) {
            all.addAll(list);
        }
        List<Missing> few = new ArrayList<>();
        List<List<Missing>> many = new ArrayList<>();
        for (List<Missing> part : Joined.parts(all.list())) {
            if (part.size() <= FEW) {
                few.addAll(part);
            } else {
                many.add(part);
            }
        }
        if (many.isEmpty()) {
            return named(few);
        }
        Shared rest = many.size() == 1 ? one(many.get(0)) : joined(many);
        List<Lacking> own = few.stream().map(this::name).filter(l -> !rest.all().contains(l)).sorted(ORDER).toList();
        return own.isEmpty() ? rest.list() : Joined.of(List.of(own, rest.list()));
    }

    private List<Lacking> named(List<Missing> few) {
        Lacking[] named = new Lacking[few.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = name(few.get(i));
        }
        Arrays.sort(named, ORDER);
        return List.of(named);
    }

    private Shared one(List<Missing> list) {
        return shared.get(list, l -> Shared.of(l.stream().map(this::name).toList()));
    }

    private Shared joined(List<List<Missing>> lists) {
        Set<List<Missing>> key = Collections.newSetFromMap(new IdentityHashMap<>());
        key.addAll(lists);
        return together.get(key, k -> Shared.of(lists.stream().flatMap(l -> one(l).list().stream()).toList()));
    }

    private Lacking name(Missing missing) {
        return named.get(missing, m -> {
            Node node = NodeFactory.createURI(m.subject());
            String owner = graph.classOf(node);
            return new Lacking(names.id(m.subject()), m.subject(),
                    facts.computeIfAbsent(owner + " " + m.property(), k -> fact(owner, m.property())));
        });
    }

    private Fact fact(String owner, String term) {
        Schema schema = graph.schema();
        String local = term.substring(Schema.NS.length());
        Optional<DesignClass> section = schema.classes().stream().filter(c -> c.name().equals(local)).findFirst();
        if (section.isPresent()) {
            return section(section.get());
        }
        DesignProperty property = schema.property(term);
        DesignClass type = schema.designClass(owner);
        if (type.single() && !owner.equals("Project") && !stated.test(owner)) {
            return section(type); // nobody has begun to describe it: it is asked for as a whole, and key by key once it is begun
        }
        boolean whole = owner.equals("Project");
        return new Fact(owner, whole ? null : type.label(), local, property.key(), property.label(),
                property.question() != null ? property.question() : asked(property, type), property.decisive());
    }

    private static Fact section(DesignClass type) {
        return new Fact("", null, type.name(), type.section(), type.label(), type.question() != null ? type.question()
                : type.single() ? Text.of("check.MissingFacts.what-like", type.label())
                : Text.of("check.MissingFacts.entries-there-write-if", type.label()), false);
    }

    private static Text asked(DesignProperty property, DesignClass type) {
        Text it = Text.of("check.MissingFacts.of", type.label(), property.label());
        if (property.range() == Range.Literal.BOOLEAN) {
            return Text.of("check.MissingFacts.yes-no", type.label(), property.label());
        }
        if (property.range() == Range.Literal.INTEGER || property.range() == Range.Literal.DECIMAL) {
            String label = property.label().en();
            if (property.unit() != null && property.unit().iri().endsWith("NUM") && label.endsWith("s") && !label.endsWith("ss")) {
                return Text.of("check.MissingFacts.how-many", type.label(), property.label());
            }
            String unit = property.symbol().filter(symbol -> !symbol.equals("1")).map(symbol -> " " + symbol).orElse("");
            return Text.of("check.MissingFacts.what", it, new Text(unit, unit.isEmpty() ? "" : ", in" + unit));
        }
        return Text.of("check.MissingFacts.what-is", it);
    }
}
