package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns names that a user wrote into profiles, categories, phases and clauses; an unknown name is wrong usage. */
public final class Selection {

    static final String DEFAULT_PROFILE = "guangxi";

    private final Ontology ontology;

    public Selection(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The profiles of these names; the default one for none, and beside add-ons alone. */
    public List<Profile> profiles(List<String> names) {
        List<Profile> named = named(names);
        return named.stream().allMatch(Profile::addOn) ? Stream.concat(named(List.of()).stream(), named.stream()).toList() : named;
    }

    /** The profiles of these names and no others; the default one for none. */
    List<Profile> named(List<String> names) {
        return (names.isEmpty() ? List.of(DEFAULT_PROFILE) : names).stream().distinct()
                .map(n -> ontology.profile(n).orElseThrow(() -> new UsageException(OperationWords.UNKNOWN_PROFILE, n,
                        ontology.profiles().stream().map(Profile::id).collect(Collectors.joining(", "))))).toList();
    }

    /** Notations of the categories, which may be named in either language. */
    public Set<String> categories(List<String> names) {
        List<Concept> all = ontology.schema().concepts("Category");
        Set<String> categories = new LinkedHashSet<>();
        names.forEach(name -> categories.add(named(all, name, OperationWords.UNKNOWN_CATEGORY).notation()));
        return categories;
    }

    /**
     * Notations of the categories that are wanted, without those that are not; none for all.
     *
     * @throws UsageException also if nothing is left
     */
    public Set<String> categories(List<String> names, List<String> without) {
        Set<String> wanted = categories(names);
        Set<String> leftOut = categories(without);
        if (leftOut.isEmpty()) {
            return wanted;
        }
        Set<String> left = new LinkedHashSet<>(wanted);
        if (wanted.isEmpty()) {
            ontology.schema().concepts("Category").forEach(c -> left.add(c.notation()));
        }
        left.removeAll(leftOut);
        if (left.isEmpty()) {
            throw new UsageException(OperationWords.NO_CATEGORY_LEFT);
        }
        return left;
    }

    /** The phase of work, which may be named in either language; null for null. */
    public Concept phase(String name) {
        return name == null ? null : named(ontology.schema().ranked("WorkPhase"), name, OperationWords.UNKNOWN_PHASE);
    }

    private static Concept named(List<Concept> all, String name, OperationWords unknown) {
        return all.stream().filter(c -> Stream.of(c.notation(), c.label().zh(), c.label().en()).anyMatch(name::equals)).findFirst()
                .orElseThrow(() -> new UsageException(unknown, name, all.stream().map(c -> c.notation() + " " + c.label().zh())
                        .collect(Collectors.joining(", "))));
    }

    /** Identifiers of clauses of the profiles, which may be named by an alias. */
    public Set<String> clauses(List<String> names, List<Profile> profiles) {
        Set<String> clauses = new LinkedHashSet<>();
        for (String name : names) {
            Clause clause = clause(name);
            if (profiles.stream().noneMatch(p -> p.includes(clause))) {
                throw notInProfile(clause, profiles);
            }
            clauses.add(clause.id());
        }
        return clauses;
    }

    private UsageException notInProfile(Clause clause, List<Profile> profiles) {
        List<String> others = ontology.profiles().stream().filter(p -> p.includes(clause)).map(Profile::id).toList();
        return new UsageException(OperationWords.CLAUSE_NOT_IN_PROFILE, clause.id(),
                profiles.stream().map(Profile::id).collect(Collectors.joining(", ")),
                others.isEmpty() ? "-" : String.join(", ", others));
    }

    /** The clause with this identifier or alias. */
    Clause clause(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near = NearNames.to(name, ontology.clauses().stream()
                    .flatMap(c -> Stream.concat(Stream.of(c.id()), c.aliases().stream())).toList());
            near = near.isEmpty() ? NearNames.to(name, ontology.schema().properties().stream()
                    .flatMap(p -> Stream.of(p.key(), p.label().zh())).distinct().toList()) : near;
            return new UsageException(new Text(unknown(name, near, Language.ZH),
                    unknown(name, near, Language.EN)));
        });
    }

    /** The clause with this identifier or alias, if there is one. */
    public Optional<Clause> find(String name) {
        return ontology.clause(name);
    }

    /** The properties that a key of the design file names, in either language, in the order of their names. */
    public List<DesignProperty> keys(String name) {
        return ontology.schema().properties().stream()
                .filter(p -> Stream.of(p.name(), p.key(), p.label().zh(), p.label().en()).anyMatch(name::equals)).toList();
    }

    private static String unknown(String name, List<String> near, Language language) {
        return OperationWords.UNKNOWN_CLAUSE.in(language, name, near.isEmpty() ? ""
                : OperationWords.NEAREST.in(language, String.join(", ", near)));
    }
}
