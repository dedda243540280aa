package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a mapping file strictly: a word that is not known is an error with the nearest words, never passed over. */
public final class MappingReader {

    /** What is not imported. */
    public static final String NONE = "none";
    /** A room that is one, but has no function. */
    public static final String NO_FUNCTION = "no-function";
    /** Not said yet. */
    public static final String OPEN = "?";

    private static final List<String> SECTIONS = List.of("unit", "layers", "blocks", "names", "categories", "zones");

    private final Schema schema;
    private final KnownNames names;
    private final List<InputError> errors;
    private final Map<String, DrawingRole> layers = new LinkedHashMap<>();
    private final Map<String, DrawingRole> blocks = new LinkedHashMap<>();
    private final Map<String, Meaning> things = new LinkedHashMap<>();
    private final Map<String, Meaning> rooms = new LinkedHashMap<>();
    private LengthUnit unit;

    private MappingReader(Schema schema, List<InputError> errors) {
        this.schema = schema;
        this.names = new KnownNames(schema);
        this.errors = errors;
    }

    /** A mapping and what is wrong with it. */
    public record Read(ImportMapping mapping, List<InputError> errors, List<String> lines) { }

    /** Reads a file that was parsed already. */
    public static Read of(YamlFile file, Schema schema) {
        MappingReader reader = new MappingReader(schema, new ArrayList<>(file.errors()));
        if (file.root() instanceof Mapping root) {
            root.pairs().forEach(reader::section);
        } else if (file.errors().isEmpty()) {
            reader.errors.add(new InputError("wrong-type", Text.of("importing.mapping.MappingReader.mapping-sections-layers-blocks"),
                    file.root() == null ? io.github.labcheck.checker.reading.Position.START : file.root().position(), null));
        }
        return new Read(new ImportMapping(reader.unit, reader.layers, reader.blocks, reader.things, reader.rooms), reader.errors,
                file.lines());
    }

    private void section(Pair pair) {
        String key = pair.key().text();
        if (key.equals("unit") && pair.value() instanceof Scalar scalar) {
            unit = LengthUnit.of(scalar.text()).orElse(null);
            if (unit == null && !scalar.text().equals(OPEN)) {
                wrong(scalar, Text.of("importing.mapping.MappingReader.mm-cm-m-ft"));
            }
        } else if (!SECTIONS.contains(key)) {
            errors.add(new InputError("unknown-key", Text.of("importing.mapping.MappingReader.there-no-section", key),
                    pair.key().position(),
                    new NearestName().to(key, SECTIONS)));
        } else if (pair.value() instanceof Mapping entries) {
            entries.pairs().forEach(e -> entry(key, e));
        } else if (!(pair.value() instanceof Scalar s && s.isNull())) {
            errors.add(new InputError("wrong-type", Text.of("importing.mapping.MappingReader.below-stand-names-their", key),
                    pair.value().position(), null));
        }
    }

    private void entry(String section, Pair pair) {
        String name = pair.key().text();
        YamlNode value = pair.value();
        if (!(value instanceof Scalar scalar)) {
            errors.add(new InputError("wrong-type", Text.of("importing.mapping.MappingReader.takes-one-word", name), value.position(),
                    null));
        } else if (!scalar.text().equals(OPEN) && !scalar.isNull()) {
            switch (section) {
                case "layers" -> role(scalar.text()).ifPresentOrElse(r -> layers.put(name, r),
                        () -> wrong(scalar, Text.by(this::roleWords)));
                case "blocks" -> block(name, scalar);
                default -> room(name, scalar);
            }
        }
    }

    private Optional<DrawingRole> role(String word) {
        return word.equals(NONE) ? Optional.of(DrawingRole.NONE) : DrawingRole.of(word).filter(r -> r != DrawingRole.UNKNOWN)
                .or(() -> schema.concept("DrawingRole", word).flatMap(c -> DrawingRole.of(c.notation())));
    }

    private String roleWords(Language language) {
        return String.join(Text.of("words.comma").in(language), schema.concepts("DrawingRole").stream().map(c -> language == Language.ZH
                ? c.notation() + " " + c.label().zh() : c.notation()).toList()) + Text.of("words.comma").in(language) + NONE;
    }

    private void block(String name, Scalar scalar) {
        Optional<DrawingRole> role = role(scalar.text());
        Optional<Meaning> thing = names.item(List.of(scalar.text()));
        if (role.isPresent()) {
            blocks.put(name, role.get());
        } else if (thing.isPresent()) {
            things.put(name, thing.get());
        } else {
            Text near = forInstance(names.nearestThing(List.of(scalar.text())));
            wrong(scalar, Text.of("importing.mapping.MappingReader.equipment-type-door-window", near));
        }
    }

    /** The meaning of a name: a function, or else a type of equipment, so that one list serves both. */
    private void room(String name, Scalar scalar) {
        String word = scalar.text();
        if (word.equals(NONE)) {
            rooms.put(name, new Meaning("", ""));
            things.put(name, new Meaning("", ""));
            return;
        }
        Optional<Meaning> room = word.equals(NO_FUNCTION) ? Optional.of(new Meaning("rooms", "")) : names.room(List.of(word));
        Optional<Meaning> thing = names.item(List.of(word));
        room.ifPresent(m -> rooms.put(name, m));
        thing.ifPresent(m -> things.put(name, m));
        if (room.isEmpty() && thing.isEmpty()) {
            Text near = forInstance(names.nearestRoom(List.of(word)));
            wrong(scalar, Text.of("importing.mapping.MappingReader.function-no-function-none", near));
        }
    }

    /** The nearest words in brackets; nothing where none is near. */
    private static Text forInstance(List<String> near) {
        return near.isEmpty() ? Text.same("") : Text.of("importing.mapping.MappingReader.for-instance", Lists.of(near));
    }

    private void wrong(Scalar scalar, Text words) {
        errors.add(new InputError("unknown-value",
                Text.of("importing.mapping.MappingReader.there-no-write", scalar.text(), words),
                scalar.position(), null));
    }
}
