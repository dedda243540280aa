package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The design that the session works with, its derived values included, and its things by id. */
final class LoadedDesign {

    private final Path path;
    private final FileTime modified;
    private final Design design;
    private final EditHistory edits;
    private final DesignGraph graph;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    /**
     * A design as it was read.
     *
     * @param modified when the file was last changed, null if the system does not tell
     * @param edits    the text of the file, and what was tried on it
     */
    LoadedDesign(Path path, FileTime modified, Design design, EditHistory edits, Schema schema) {
        this.path = path;
        this.modified = modified;
        this.design = design;
        this.edits = edits;
        this.graph = DrawnValues.complete(design.graph(), schema, design.date());
        graph.noting();
        for (DesignClass type : classes()) {
            for (Thing thing : Thing.all(graph, type.name())) {
                things.putIfAbsent(type.single() ? type.section() : thing.id(), thing);
            }
        }
    }

    /** The same design in a graph of its own. */
    LoadedDesign copy(Schema schema) {
        return new LoadedDesign(path, modified, design, edits, schema);
    }

    /** The classes whose sections the file has. */
    private List<DesignClass> classes() {
        return graph.schema().classes().stream().filter(c -> c.section() != null)
                .filter(c -> design.positions().section(c.name()).isPresent()).toList();
    }

    /** The text of the file, and what was tried on it. */
    EditHistory edits() {
        return edits;
    }

    /** When the file was last changed before it was read; null if the system does not tell. */
    FileTime modified() {
        return modified;
    }

    Path path() {
        return path;
    }

    /** When a file was last changed; null if it is not there or the system does not tell. */
    static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the file is not any more as it was read. */
    boolean outdated() {
        return !Objects.equals(modified(path), modified);
    }

    Design design() {
        return design;
    }

    DesignGraph graph() {
        return graph;
    }

    /** Ids of all things; a section that is one block goes by the name of its section. */
    Collection<String> ids() {
        return things.keySet();
    }

    /** The ids nearest to what was typed; a thing that has no id in the file is none of them. */
    List<String> near(String written) {
        return NearNames.to(written, things.entrySet().stream().filter(e -> e.getValue().type().identified() || !e.getKey().startsWith("_"))
                .map(Map.Entry::getKey).toList());
    }

    /** Ids of the things of a class. */
    List<String> ids(String designClass) {
        return Thing.all(graph, designClass).stream().map(Thing::id).toList();
    }

    /** The thing with this id. */
    Optional<Thing> thing(String id) {
        return Optional.ofNullable(things.get(id));
    }

    /** Ids of the things that a user may mean: by id, by id in other letters, by name. */
    List<String> meant(String written) {
        if (things.containsKey(written)) {
            return List.of(written);
        }
        List<String> sameLetters = things.keySet().stream().filter(written::equalsIgnoreCase).toList();
        return !sameLetters.isEmpty() ? sameLetters
                : things.keySet().stream().filter(id -> things.get(id).name().filter(written::equals).isPresent()).toList();
    }

    /** How many entries each section has that is a list, in the order of the classes' names. */
    Map<DesignClass, Integer> counts() {
        Map<DesignClass, Integer> counts = new LinkedHashMap<>();
        classes().stream().filter(c -> !c.single()).forEach(c -> counts.put(c, graph.instances(c.name()).size()));
        return counts;
    }

    /** Ids of the rooms that a finding is about: the subject is one, stands in one or connects some. */
    Set<String> roomsOf(Finding finding) {
        Set<String> rooms = new LinkedHashSet<>(roomsOf(finding.subject()));
        if (finding.related() != null) {
            rooms.addAll(roomsOf(finding.related()));
        }
        return rooms;
    }

    private Set<String> roomsOf(Finding.Thing thing) {
        return Optional.ofNullable(things.get(thing.id())).filter(t -> t.isA(thing.type())).map(Thing::rooms).orElse(Set.of());
    }
}
