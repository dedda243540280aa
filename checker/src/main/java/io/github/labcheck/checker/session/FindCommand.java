package io.github.labcheck.checker.session;

import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code find}: things, findings, clauses and keys in which a text occurs, in either language. */
final class FindCommand extends SessionCommand {

    private static final int SHOWN = 12;

    FindCommand(Session session) {
        super(session, CommandForm.of("find", List.of("查找"), Text.of("session.FindCommand.finds-things-findings-clauses"))
                .takesWords(Text.of("session.FindCommand.text"), KnownChoices::things).like("find 洗眼器"));
    }

    @Override
    void run(Input input, Streams streams) {
        String sought = String.join(" ", input.words()).toLowerCase(Locale.ROOT);
        Map<TrialWords, List<String>> found = new LinkedHashMap<>();
        session().design().ifPresent(design -> {
            ValueWords words = new ValueWords(session());
            found.put(TrialWords.THINGS, design.ids().stream().filter(id -> holds(sought, design, id))
                    .map(id -> words.thing(design.thing(id).orElseThrow()) + "  " + kinds(design, id).stream().findFirst().orElse(""))
                    .toList());
            found.put(TrialWords.FINDINGS, session().checked().map(Checked::violations).orElse(List.of()).stream()
                    .filter(f -> holds(sought, f.message()) || holds(sought, f.clause().id()))
                    .map(f -> f.clause().id() + " " + f.message().in(session().language()) + " [" + KnownChoices.shortId(f) + "]")
                    .toList());
        });
        found.put(TrialWords.CLAUSES, session().ontology().clauses().stream().filter(c -> holds(sought, c.title()) || holds(sought, c.id()))
                .map(this::line).toList());
        found.put(TrialWords.KEYS, keys(sought));
        Page page = page(streams);
        found.forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                page.line(0, Tone.BOLD, session().say(heading, lines.size()));
                lines.stream().limit(SHOWN).forEach(l -> page.line(2, l));
                if (lines.size() > SHOWN) {
                    page.line(2, session().say(SessionWords.AND_MORE, lines.size() - SHOWN));
                }
            }
        });
        if (found.values().stream().allMatch(List::isEmpty)) {
            page.line(0, session().say(TrialWords.NOT_FOUND, String.join(" ", input.words())));
        }
        page.flush();
    }

    private String line(Clause clause) {
        return clause.id() + " " + clause.title().in(session().language());
    }

    private static boolean holds(String sought, LoadedDesign design, String id) {
        return holds(sought, id) || design.thing(id).flatMap(Thing::name).filter(n -> holds(sought, n)).isPresent()
                || kinds(design, id).stream().anyMatch(k -> holds(sought, k));
    }

    /** The functions and types of a thing, each as it is written and in both languages. */
    private static List<String> kinds(LoadedDesign design, String id) {
        Thing thing = design.thing(id).orElseThrow();
        List<String> kinds = new ArrayList<>();
        thing.type().properties().stream().filter(p -> p.key().equals("function") || p.key().equals("type"))
                .flatMap(p -> thing.concepts(p.name()).stream()).forEach(c -> {
                    kinds.add(c.notation());
                    kinds.add(c.label().zh());
                    kinds.add(c.label().en());
                });
        return kinds;
    }

    private List<String> keys(String sought) {
        return session().ontology().schema().classes().stream().flatMap(c -> c.properties().stream().filter(p -> !p.derived())
                .filter(p -> holds(sought, p.label()) || holds(sought, p.key()))
                .map(p -> (c.section() == null ? c.name() : c.section()) + "." + p.key() + "  " + p.label().in(session().language())))
                        .distinct().sorted().toList();
    }

    private static boolean holds(String sought, Text text) {
        return holds(sought, text.zh()) || holds(sought, text.en());
    }

    private static boolean holds(String sought, String text) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
