package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates of a file, each with what it is like itself. */
final class Templates {

    private final Faults faults;
    private final Map<String, Map<String, Draft>> bySection = new HashMap<>();
    private final Map<Draft, Draft> whole = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Templates(Faults faults) {
        this.faults = faults;
    }

    /** Reads the templates of a section. */
    void add(DesignClass type, Names names, Pair section) {
        if (!(section.value() instanceof Mapping mapping)) {
            faults.form(section.value(), Text.of("reading.shorthand.Templates.each-section-templates-block"));
            return;
        }
        Map<String, Draft> own = bySection.computeIfAbsent(type.name(), t -> new LinkedHashMap<>());
        for (Pair pair : mapping.pairs()) {
            if (pair.value() instanceof Mapping block) {
                own.put(pair.key().text().strip(), new Draft(names, block));
            } else {
                faults.form(pair.value(), Text.of("reading.shorthand.Templates.template-must-block-key", Faults.shown(pair.key().text())));
            }
        }
    }

    /** The templates of a class. */
    List<Draft> of(DesignClass type) {
        return List.copyOf(bySection.getOrDefault(type.name(), Map.of()).values());
    }

    /** Completes an entry by the templates that it names. */
    void apply(Draft draft) {
        Optional<Pair> like = draft.take(Word.LIKE);
        if (like.isEmpty()) {
            return;
        }
        List<Scalar> named = Selection.scalars(like.get().value());
        if (named.isEmpty()) {
            faults.form(like.get().value(), Text.of("reading.shorthand.Templates.takes-name-template-list", like.get().key().text()));
        }
        named.forEach(name -> template(draft, name).ifPresent(template -> draft.complete(template.pairs().stream()
                .filter(p -> !draft.names().is(p.key().text(), "id")).toList(),
                new Origin(Origin.Kind.TEMPLATE, name.text().strip(), draft.position()))));
    }

    private Optional<Draft> template(Draft draft, Scalar name) {
        DesignClass type = draft.names().type();
        Map<String, Draft> known = bySection.getOrDefault(type.name(), Map.of());
        String word = name.text().strip();
        Draft template = known.get(word);
        if (template == null) {
            faults.unknown("unknown-template", name.position(), word, known.keySet(),
                    Text.of("reading.shorthand.Templates.there-no-template", type.section(), Faults.shown(word)));
            return Optional.empty();
        }
        return whole(type.name() + " " + word, word, template, name);
    }

    /** A template completed by those that it is like; of a circle nothing. */
    private Optional<Draft> whole(String key, String word, Draft template, Scalar name) {
        if (open.contains(key)) {
            List<String> way = new ArrayList<>(open).stream().map(k -> k.substring(k.indexOf(' ') + 1)).toList();
            String shown = Faults.shown(String.join(" ← ", way) + " ← " + word);
            faults.circle(name.position(), Text.of("reading.shorthand.Templates.templates-like-each-other", shown));
            return Optional.empty();
        }
        Draft done = whole.get(template);
        if (done == null) {
            open.push(key);
            done = template.copy();
            apply(done);
            open.pop();
            whole.put(template, done);
        }
        return Optional.of(done);
    }
}
