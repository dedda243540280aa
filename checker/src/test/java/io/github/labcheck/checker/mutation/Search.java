package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.mutation.Edits.Edited;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Looks for designs on which a clause and a changed clause differ, beginning at the cases of the clause. */
final class Search {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int FIRST = 900;
    private static final int SECOND = 1500;

    private final Ontology ontology;
    private final RuleEngine engine;
    private final Clause clause;
    private final List<ClauseCase> cases;
    private final Edits edits;
    private final DesignReader reader;
    private final List<Tried> tried = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int budget;

    /** A case as lines of its file. */
    record Written(String kind, List<String> lines) { }

    /** A changed design, what the clause says of it and which changed clauses say otherwise. */
    private record Tried(Edited edited, List<Judging.Line> said, String kind, Set<Mutant> notices, String base) { }

    Search(Ontology ontology, RuleEngine engine, Values values, Clause clause, List<ClauseCase> cases) {
        this.ontology = ontology;
        this.engine = engine;
        this.clause = clause;
        this.cases = cases;
        this.edits = new Edits(ontology.schema(), values, clause);
        this.reader = new DesignReader(ontology.schema());
    }

    /** Cases for changes; those that it finds none for stay in the list. */
    List<Written> cases(List<Mutant> alive) {
        List<Edited> bases = bases();
        budget = FIRST;
        for (Edited base : bases) {
            if (!open(alive).isEmpty()) {
                tryAll(base, alive);
            }
        }
        if (!open(alive).isEmpty()) {
            budget = SECOND;
            List<Edited> firsts = bases.stream().limit(2).flatMap(b -> edits.of(b.design()).stream().map(e -> new Edited(e.design(),
                    e.name(), e.said()))).filter(e -> readable(e.design())).limit(60).toList();
            for (Edited first : firsts) {
                if (!open(alive).isEmpty()) {
                    edits.of(first.design()).forEach(second -> attempt(new Edited(second.design(), first.name() + "-" + second.name(),
                            new Text(first.said().zh() + "，" + second.said().zh(), first.said().en() + "; " + second.said().en())),
                            open(alive)));
                }
            }
        }
        return chosen(alive);
    }

    private List<Edited> bases() {
        List<Edited> bases = new ArrayList<>();
        for (String kind : List.of("fail", "pass", "silent", "unknown")) {
            cases.stream().filter(c -> c.kind().equals(kind)).sorted(Comparator.comparingInt(c -> c.text().length()))
                    .limit(kind.equals("fail") ? 3 : 2).forEach(c -> bases.add(new Edited((ObjectNode) YAML.readTree(c.text()), c.name(),
                            new Text("", ""))));
        }
        return bases;
    }

    private List<Mutant> open(List<Mutant> alive) {
        Set<Mutant> noticed = tried.stream().filter(t -> !t.kind().equals("unknown")).flatMap(t -> t.notices().stream())
                .collect(Collectors.toSet());
        return alive.stream().filter(m -> !noticed.contains(m)).toList();
    }

    /** Each single change, and where several bring nothing but the same verdict, all of them beside each other. */
    private void tryAll(Edited base, List<Mutant> alive) {
        edits.of(base.design()).forEach(e -> attempt(e, open(alive)));
        List<Tried> members = tried.stream().filter(t -> t.kind().equals("fail") && !t.notices().isEmpty()
                && t.notices().stream().allMatch(m -> m.table() == Mutant.Table.CONDITION_LIST)).toList();
        Set<Mutant> all = new HashSet<>();
        List<Tried> needed = members.stream().filter(t -> all.addAll(t.notices())).toList();
        if (needed.size() > 1) {
            List<String> names = needed.stream().map(t -> t.edited().name().replaceAll("-.*", "")).distinct().toList();
            attempt(new Edited(Replicas.of(needed.stream().map(t -> t.edited().design()).toList()),
                    names.size() == 1 ? "each-" + names.get(0) : "each-kind",
                    new Text("所列的每一种都受约束", "Each that the clause names is bound")),
                    List.copyOf(all));
        }
    }

    private boolean readable(ObjectNode design) {
        return read(design).design() != null;
    }

    private Reading read(ObjectNode design) {
        return reader.read("case.yaml", (String.join("\n", DesignText.lines(design)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void attempt(Edited edited, List<Mutant> mutants) {
        if (budget <= 0 || mutants.isEmpty() || !seen.add(DesignText.lines(edited.design()).toString())) {
            return;
        }
        budget--;
        Reading reading = read(edited.design());
        if (reading.design() == null) {
            return;
        }
        Judging judging = Judging.of(ontology, reading.design());
        List<Judging.Line> said = judging.lines(clause, engine);
        Set<Mutant> notices = mutants.stream().filter(m -> differ(said, judging.lines(m.clause(), engine))).collect(Collectors.toSet());
        if (!notices.isEmpty()) {
            String kind = kind(said);
            if (kind != null) {
                tried.add(new Tried(edited, said, kind, notices, ""));
            }
        }
    }

    private static boolean differ(List<Judging.Line> one, List<Judging.Line> other) {
        return !places(one).equals(places(other));
    }

    private static Set<String> places(List<Judging.Line> lines) {
        return lines.stream().map(l -> l.outcome() + " " + (l.outcome() == Outcome.MET ? l.entry() : l.place()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a case with these verdicts is called; null where they are mixed. */
    private static String kind(List<Judging.Line> said) {
        Set<Outcome> outcomes = said.stream().map(Judging.Line::outcome).collect(Collectors.toSet());
        boolean violated = outcomes.contains(Outcome.VIOLATED);
        boolean open = outcomes.contains(Outcome.UNDETERMINED);
        return violated && open ? null : violated ? "fail" : open ? "unknown" : outcomes.isEmpty() ? "silent" : "pass";
    }

    /** The fewest, those first that notice most; of equals a silent one, the earliest. */
    private List<Written> chosen(List<Mutant> alive) {
        List<Written> written = new ArrayList<>();
        Set<String> names = cases.stream().map(ClauseCase::name).collect(Collectors.toCollection(HashSet::new));
        List<String> order = List.of("silent", "fail", "pass", "unknown");
        while (true) {
            Tried best = tried.stream().filter(t -> t.notices().stream().anyMatch(alive::contains))
                    .min(Comparator.comparing((Tried t) -> t.kind().equals("unknown"))
                            .thenComparing(t -> -t.notices().stream().filter(alive::contains).count())
                            .thenComparing(t -> order.indexOf(t.kind()))).orElse(null);
            if (best == null) {
                return written;
            }
            written.add(write(best, names));
            alive.removeAll(best.notices());
        }
    }

    private Written write(Tried best, Set<String> names) {
        String name = best.kind() + "-" + best.edited().name();
        for (int i = 2; !names.add(name); i++) {
            name = best.kind() + "-" + best.edited().name() + "-" + i;
        }
        ObjectNode design = best.edited().design();
        ((ObjectNode) design.get("project")).put("id", (clause.id() + "-" + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        List<String> lines = new ArrayList<>(DesignText.lines(design));
        String place = String.join("\n", lines) + "\n";
        Judging judging = Judging.of(ontology, reader.read("case.yaml", place.getBytes(StandardCharsets.UTF_8)).design());
        Set<String> marks = new TreeSet<>();
        judging.lines(clause, engine).forEach(l -> marks.add((l.outcome() == Outcome.MET ? l.entry() : l.place()) + " "
                + l.outcome().name().toLowerCase(Locale.ROOT)));
        for (String mark : marks) {
            int at = Integer.parseInt(mark.replaceAll(" .*", "")) - 1;
            lines.set(at, lines.get(at) + "  # " + mark.replaceAll(".* ", "") + " " + clause.id());
        }
        lines.add(0, "# " + best.edited().said().en() + end(best.kind(), ": not concerned", ": met", ": violated", ": nobody can tell"));
        lines.add(0, "# " + name + ": " + clause.title().zh() + "：" + best.edited().said().zh()
                + end(best.kind(), "，不适用", "，符合", "，不符合", "，无法判定"));
        return new Written(best.kind(), lines);
    }

    private static String end(String kind, String silent, String pass, String fail, String unknown) {
        return switch (kind) {
            case "silent" -> silent;
            case "pass" -> pass;
            case "fail" -> fail;
            default -> unknown;
        };
    }
}
