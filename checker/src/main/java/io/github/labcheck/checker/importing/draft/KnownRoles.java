package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What layers and blocks hold by the words in their names, which the ontology lists. */
public final class KnownRoles implements ImportChoices.Roles {

    /** Of several roles that a name speaks of, the first counts. */
    private static final List<DrawingRole> ORDER = List.of(DrawingRole.DOOR, DrawingRole.WINDOW, DrawingRole.WALL, DrawingRole.COLUMN,
            DrawingRole.ROOM_OUTLINE);

    private final Map<DrawingRole, List<String>> words = new EnumMap<>(DrawingRole.class);

    /** The words of a schema. */
    public KnownRoles(Schema schema) {
        for (Concept concept : schema.concepts("DrawingRole")) {
            List<String> own = List.of(concept.label().in(Language.ZH), concept.label().in(Language.EN));
            DrawingRole.of(concept.notation()).ifPresent(r -> words.put(r, Stream.concat(own.stream(), concept.synonyms().stream())
                    .map(KnownRoles::plain).toList()));
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public DrawingRole layer(String name) {
        Set<DrawingRole> spoken = spoken(name);
        if (spoken.contains(DrawingRole.ROOM_NAME) || spoken.contains(DrawingRole.ANNOTATION)
                && spoken.contains(DrawingRole.ROOM_OUTLINE)) {
            return DrawingRole.ROOM_NAME;
        }
        if (spoken.contains(DrawingRole.ANNOTATION)) {
            return DrawingRole.ANNOTATION;
        }
        return ORDER.stream().filter(spoken::contains).findFirst().orElse(DrawingRole.UNKNOWN);
    }

    @Override
    public DrawingRole block(String name) {
        Set<DrawingRole> spoken = spoken(name);
        return Stream.of(DrawingRole.DOOR, DrawingRole.WINDOW, DrawingRole.COLUMN).filter(spoken::contains).findFirst()
                .orElse(DrawingRole.UNKNOWN);
    }

    @Override
    public boolean said(String layer) {
        return false;
    }

    /** The roles of which a name speaks. What stands before the last mark of an external reference is the name of a file. */
    private Set<DrawingRole> spoken(String name) {
        String own = plain(name).replaceFirst("^.*(\\$\\d+\\$(?=[^\\d])|\\|)", "");
        List<String> tokens = new ArrayList<>(Arrays.asList(own.split("[^\\p{L}\\p{N}]+")));
        own.codePoints().filter(Character::isDigit).findFirst().ifPresent(d -> tokens.addAll(Arrays.asList(own.split("[^\\p{L}]+"))));
        String joined = " " + String.join(" ", tokens) + " ";
        Set<DrawingRole> spoken = new HashSet<>();
        words.forEach((role, all) -> all.stream().filter(w -> w.codePointAt(0) > 0x2E80 ? own.contains(w) : joined.contains(" " + w + " "))
                .findFirst().ifPresent(w -> spoken.add(role)));
        return spoken;
    }
}
