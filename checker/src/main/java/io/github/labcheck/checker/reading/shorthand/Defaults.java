package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The defaults of a file. Conditions look at what an entry says itself, by its templates, and by the defaults that have no condition;
 * of defaults that hold, a later one counts before an earlier one.
 */
final class Defaults {

    private final Schema schema;
    private final Sections sections;
    private final Templates templates;
    private final Faults faults;
    private final Map<String, List<Default>> byClass = new HashMap<>();

    /** A default; its conditions are null where it has none. */
    private record Default(Draft block, Selection when, Selection unless, String name) { }

    Defaults(Schema schema, Sections sections, Templates templates, Faults faults) {
        this.schema = schema;
        this.sections = sections;
        this.templates = templates;
        this.faults = faults;
    }

    /** Reads the defaults of a section. */
    void add(DesignClass type, Names names, Pair section) {
        List<YamlNode> blocks = section.value() instanceof Sequence list ? list.items() : List.of(section.value());
        for (YamlNode block : blocks) {
            if (block instanceof Mapping mapping) {
                Draft draft = new Draft(names, mapping);
                Optional<Pair> when = draft.take(Word.WHEN);
                Optional<Pair> unless = draft.take(Word.UNLESS);
                templates.apply(draft);
                String name = type.section() + when.map(p -> " " + Selection.words(p.value())).orElse("");
                byClass.computeIfAbsent(type.name(), t -> new ArrayList<>())
                        .add(new Default(draft, selection(when, names), selection(unless, names), name));
            } else {
                faults.form(block, Text.of("reading.shorthand.Defaults.each-section-defaults-block"));
            }
        }
    }

    private Selection selection(Optional<Pair> conditions, Names names) {
        return conditions.map(p -> Selection.of(p.value(), names, schema, sections, faults)).orElse(null);
    }

    /** The blocks of a class. */
    List<Draft> of(DesignClass type) {
        return byClass.getOrDefault(type.name(), List.of()).stream().map(Default::block).toList();
    }

    /** Completes an entry by the defaults that hold for it. */
    void apply(Draft draft) {
        List<Default> all = byClass.getOrDefault(draft.names().type().name(), List.of());
        if (all.isEmpty()) {
            return;
        }
        Draft seen = draft.copy();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).when() == null && all.get(i).unless() == null) {
                complete(seen, all.get(i));
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Default each = all.get(i);
            if ((each.when() == null || each.when().holds(seen)) && (each.unless() == null || !each.unless().holds(seen))) {
                complete(draft, each);
            }
        }
    }

    private static void complete(Draft draft, Default each) {
        draft.complete(each.block().pairs(), new Origin(Origin.Kind.DEFAULT, each.name(), draft.position()));
    }
}
