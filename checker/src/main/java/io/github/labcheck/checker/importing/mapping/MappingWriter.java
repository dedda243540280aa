package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.draft.Names;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.checker.importing.dxf.DxfContents;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what a drawing holds as a mapping file to be edited: each name with what would be made of it. */
public final class MappingWriter {

    /** Texts beyond this many are counted, not written. */
    private static final int MOST = 300;

    private final ImportChoices choices;
    private final Names names;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    /** A writer with what is known. */
    public MappingWriter(ImportChoices choices, Names names, Language language) {
        this.choices = choices;
        this.names = names;
        this.language = language;
    }

    /** Layers, blocks and texts of a DXF drawing. */
    public String of(DxfContents contents) {
        head();
        Optional<LengthUnit> unit = Optional.ofNullable(choices.unit()).or(() -> LengthUnit.ofCode(contents.unit()));
        line("unit: " + unit.map(LengthUnit::word).orElse("\"?\""),
                Text.of("importing.mapping.MappingWriter.mm-cm-m-ft"));
        out.append("\nlayers:\n");
        contents.layers().forEach((layer, types) -> entry(layer, word(choices.roles().layer(layer)), types.isEmpty() ? "0"
                : types.entrySet().stream()
                .map(t -> t.getValue() + " " + t.getKey()).collect(Collectors.joining(", "))));
        out.append(contents.blocks().isEmpty() ? "" : "\nblocks:\n");
        contents.blocks().forEach((block, count) -> entry(block, block(block, contents.doors().contains(block)), String.valueOf(count)));
        rooms(contents.texts());
        return out.toString();
    }

    /** Names of rooms and things of a model. */
    public String of(ImportedDrawing drawing) {
        head();
        Map<String, Integer> things = new TreeMap<>();
        drawing.items().forEach(i -> things.merge(i.words().isEmpty() ? i.name() : i.words().get(0), 1, Integer::sum));
        out.append(things.isEmpty() ? "" : "\nblocks:\n");
        things.forEach((thing, count) -> entry(thing, names.item(List.of(thing)).map(Meaning::value).orElse(MappingReader.OPEN),
                String.valueOf(count)));
        Map<String, Integer> rooms = new TreeMap<>();
        drawing.rooms().forEach(r -> rooms.merge(r.name(), 1, Integer::sum));
        rooms(rooms);
        return out.toString();
    }

    private void head() {
        out.append("# ").append(Text.of("importing.mapping.MappingWriter.left-colon-stand-names")
                .in(language)).append('\n');
        out.append("# ").append(Text.of("importing.mapping.MappingWriter.layer-takes").in(language)).append(java.util.Arrays.stream(
                DrawingRole.values())
                .filter(r -> r != DrawingRole.UNKNOWN).map(DrawingRole::word).collect(Collectors.joining(", "))).append('\n');
        out.append("# ").append(Text.of("importing.mapping.MappingWriter.block-takes-door-window").in(language)).append("\n\n");
    }

    private static String word(DrawingRole role) {
        return role.word();
    }

    private String block(String block, boolean leaf) {
        DrawingRole role = choices.roles().block(block);
        return role != DrawingRole.UNKNOWN ? role.word() : names.item(List.of(block)).map(Meaning::value)
                .orElse(leaf ? DrawingRole.DOOR.word() : MappingReader.OPEN);
    }

    private void rooms(Map<String, Integer> rooms) {
        out.append(rooms.isEmpty() ? "" : "\nnames:\n");
        rooms.entrySet().stream().filter(e -> !e.getKey().isBlank()).limit(MOST).forEach(e -> {
            Optional<Meaning> meaning = names.room(List.of(e.getKey()));
            List<String> near = meaning.isPresent() ? List.of() : names.nearestRoom(List.of(e.getKey()));
            String hint = near.isEmpty() ? "" : Text.of("importing.mapping.MappingWriter.near").in(language) + String.join(", ", near);
            entry(e.getKey(), meaning.map(m -> m.section().isEmpty() ? MappingReader.NONE : m.value().isEmpty() ? MappingReader.NO_FUNCTION
                    : m.value())
                    .orElse(MappingReader.OPEN), e.getValue() + hint);
        });
    }

    private void entry(String name, String meaning, String count) {
        String value = meaning.equals(MappingReader.OPEN) ? "\"?\"" : meaning;
        out.append("  ").append(YamlScalar.of(name)).append(": ").append(value).append("  # ").append(count).append('\n');
    }

    private void line(String text, Text note) {
        out.append(text).append("  # ").append(note.in(language)).append('\n');
    }
}
