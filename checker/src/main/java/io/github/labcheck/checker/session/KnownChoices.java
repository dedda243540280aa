package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The things of designs, clauses and files that may be chosen from. */
final class KnownChoices {

    /** Characters of a finding's id that are shown and enough to name it. */
    static final int SHORT_ID = 8;

    private KnownChoices() {
    }

    /** Fixed words; the description is the other language's. */
    static Choices fixed(Text... words) {
        return (session, begun) -> Arrays.stream(words).map(w -> new Choice(w.en(), w.zh())).toList();
    }

    static List<Choice> categories(Session session, String begun) {
        return session.ontology().schema().concepts("Category").stream().sorted(Comparator.comparing(Concept::notation))
                .map(c -> new Choice(c.notation(), c.label().in(session.language()))).toList();
    }

    static List<Choice> phases(Session session, String begun) {
        return session.ontology().schema().ranked("WorkPhase").stream()
                .map(c -> new Choice(c.notation(), c.label().in(session.language()))).toList();
    }

    static List<Choice> profiles(Session session, String begun) {
        return session.ontology().profiles().stream()
                .map(p -> new Choice(p.id(), p.title().in(session.language()))).toList();
    }

    static List<Choice> profilesAndFiles(Session session, String begun) {
        return Stream.concat(profiles(session, begun).stream(), files(session, begun).stream()).toList();
    }

    static List<Choice> clauses(Session session, String begun) {
        return session.ontology().clauses().stream().map(c -> choice(session, c)).toList();
    }

    private static Choice choice(Session session, Clause clause) {
        return new Choice(clause.id(), clause.title().in(session.language()));
    }

    /** Clauses and findings; before anything is typed, only those of the last check. */
    static List<Choice> explainable(Session session, String begun) {
        List<Finding> findings = session.checked().map(c -> c.design().findings()).orElse(List.of());
        List<Choice> choices = new ArrayList<>(findings.stream()
                .map(f -> new Choice(shortId(f), f.message().in(session.language()))).toList());
        if (begun.isEmpty() && !findings.isEmpty()) {
            findings.stream().map(Finding::clause).distinct().forEach(c -> choices.add(choice(session, c)));
        } else {
            choices.addAll(clauses(session, begun));
        }
        return choices;
    }

    static String shortId(Finding finding) {
        return finding.id().substring(0, Math.min(SHORT_ID, finding.id().length()));
    }

    static List<Choice> rooms(Session session, String begun) {
        return session.design().map(d -> things(session, d, d.ids("Room"))).orElse(List.of());
    }

    static List<Choice> things(Session session, String begun) {
        return session.design().map(d -> things(session, d, d.ids())).orElse(List.of());
    }

    private static List<Choice> things(Session session, LoadedDesign design, Iterable<String> ids) {
        List<Choice> choices = new ArrayList<>();
        ids.forEach(id -> design.thing(id).ifPresent(t -> choices.add(new Choice(id, described(session, t)))));
        return choices;
    }

    private static String described(Session session, Thing thing) {
        return thing.name().orElseGet(() -> thing.type().label().in(session.language()));
    }

    /** Folders, and files that may be designs. */
    static List<Choice> files(Session session, String begun) {
        return files(begun, KnownChoices::yaml);
    }

    /** Folders and files of any kind. */
    static List<Choice> anyFiles(Session session, String begun) {
        return files(begun, p -> true);
    }

    /** Folders, and files that can be imported. */
    static List<Choice> drawings(Session session, String begun) {
        return files(begun, p -> p.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ifc|ifczip|dxf|xlsx|csv)"));
    }

    private static List<Choice> files(String begun, Predicate<Path> wanted) {
        int slash = begun.lastIndexOf('/');
        String folder = begun.substring(0, slash + 1);
        String name = begun.substring(slash + 1);
        try (Stream<Path> entries = Files.list(Input.path(folder.isEmpty() ? "." : folder))) {
            return entries.filter(p -> Files.isDirectory(p) || wanted.test(p)).filter(p -> !hidden(p) || name.startsWith("."))
                    .map(p -> choice(folder, p)).sorted(Comparator.comparing(Choice::value)).toList();
        } catch (IOException | InvalidPathException e) {
            return List.of(); // there is nothing to choose from in a folder that cannot be listed
        }
    }

    private static Choice choice(String folder, Path path) {
        boolean directory = Files.isDirectory(path);
        return new Choice(folder + path.getFileName() + (directory ? "/" : ""), null, !directory);
    }

    private static boolean yaml(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
