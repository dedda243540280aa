package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.shorthand.Shorthand;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Range;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is left of a file with errors: the entries without any, as far as they do not refer to others. Leaving out a key alone would
 * make a default of what was said; so the whole entry is left out, and its section does not list everything any more.
 */
final class Salvage implements Shorthand.Account {

    private final Set<Entry> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<YamlNode.Mapping> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> notWhole = new HashSet<>();
    private int accounted;

    @Override
    public void failed(YamlNode.Mapping entry) {
        failed.add(entry);
    }

    /** Whether an entry is not what was meant. */
    boolean hasFailed(YamlNode.Mapping entry) {
        return failed.contains(entry);
    }

    /** Something is wrong within an entry. */
    void wrong(Entry entry) {
        wrong.add(entry);
    }

    /**
     * Something was told that leaving out entries mends.
     *
     * @param type  class of the section that it was told of, null if of none
     * @param times how often
     */
    @Override
    public void told(DesignClass type, int times) {
        accounted += times;
        if (type != null && times > 0) {
            notWhole.add(type.name());
        }
    }

    /** How much of what was told is mended so. */
    int accounted() {
        return accounted;
    }

    /** Local names of the classes whose sections do not list everything. */
    Set<String> notWhole() {
        return notWhole;
    }

    /** Whether something is wrong with the section of a class. */
    boolean isWrong(List<Section> sections, String type) {
        return notWhole.contains(type) || sections.stream().filter(s -> s.type().name().equals(type))
                .noneMatch(s -> s.entries().stream().noneMatch(wrong::contains) && !s.entries().isEmpty());
    }

    /** The sections with the entries that can stand. */
    List<Section> sound(List<Section> sections) {
        Set<String> unsure = wrong.stream().flatMap(e -> e.id().stream()).collect(Collectors.toSet());
        List<Section> left = sections.stream().map(s -> kept(s, e -> !wrong.contains(e) && e.id().filter(unsure::contains).isEmpty()))
                .toList();
        int before;
        do {
            before = size(left);
            Map<String, DesignClass> ids = new HashMap<>();
            left.forEach(s -> s.entries().forEach(e -> e.id().ifPresent(id -> ids.put(id, s.type()))));
            left = left.stream().map(s -> kept(s, e -> leads(e, ids))).toList();
        } while (size(left) < before);
        return left.stream().filter(s -> !s.type().single() || !s.entries().isEmpty()).toList();
    }

    private static int size(List<Section> sections) {
        return sections.stream().mapToInt(s -> s.entries().size()).sum();
    }

    private Section kept(Section section, Predicate<Entry> sound) {
        List<Entry> kept = section.entries().stream().filter(sound).toList();
        if (kept.size() < section.entries().size()) {
            notWhole.add(section.type().name());
        }
        return new Section(section.type(), section.position(), kept);
    }

    /** Whether everything that an entry refers to is there, and of the right class. */
    private static boolean leads(Entry entry, Map<String, DesignClass> ids) {
        return entry.fields().stream().allMatch(f -> f.values().stream()
                .allMatch(v -> v instanceof Value.Block block ? leads(block.entry(), ids)
                : !(v instanceof Value.ToEntry to) || ids.containsKey(to.id()) && f.property().range() instanceof Range.Reference range
                        && Instead.fits(ids.get(to.id()), range)));
    }
}
