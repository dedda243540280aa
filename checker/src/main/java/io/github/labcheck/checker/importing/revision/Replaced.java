package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.Origin.Key;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of a design are replaced by which that are imported now: one of the same name; a building model that holds the same
 * things, as GlobalIds stay; or else the only one of its kind.
 */
final class Replaced {

    private final Map<String, String> by;

    private Replaced(Map<String, String> by) {
        this.by = by;
    }

    boolean isReplaced(String file) {
        return by.containsKey(file);
    }

    /** The file that replaces one; that itself if none does. */
    String by(String file) {
        return by.getOrDefault(file, file);
    }

    /**
     * An entry of the design that came from a file.
     *
     * @param section its section
     * @param named   its id and name
     */
    record Known(String section, Origin origin, String named) { }

    static Replaced of(List<Known> entries, Draft draft, List<String> files) throws AmbiguousFile {
        Map<String, String> by = new HashMap<>();
        List<Origin> known = entries.stream().map(Known::origin).toList();
        Set<String> old = known.stream().map(Origin::file).filter(f -> !f.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        files.stream().filter(old::contains).forEach(f -> by.put(f, f));
        Map<String, String> held = new HashMap<>();
        for (DraftEntry entry : draft.sections().values().stream().flatMap(List::stream).toList()) {
            if (entry.origin() != null && entry.origin().key() == Key.GLOBAL_ID) {
                held.put(entry.origin().value(), entry.origin().file());
            }
        }
        known.stream().filter(o -> o.key() == Key.GLOBAL_ID && held.containsKey(o.value()))
                .forEach(o -> by.putIfAbsent(o.file(), held.get(o.value())));
        Set<String> fresh = new HashSet<>(files);
        fresh.removeAll(by.values());
        for (String file : new TreeSet<>(fresh)) {
            List<String> candidates = old.stream().filter(o -> !by.containsKey(o) && kind(o).equals(kind(file))).toList();
            long rivals = fresh.stream().filter(f -> kind(f).equals(kind(file))).count();
            if (candidates.size() == 1 && rivals == 1) {
                if (!alike(entries, candidates.get(0), draft, file)) {
                    throw new AmbiguousFile(Text.of("importing.revision.Replaced.shares-too-little-next", file, candidates.get(0)));
                }
                by.put(candidates.get(0), file);
            } else if (!candidates.isEmpty()) {
                throw new AmbiguousFile(Text.of("importing.revision.Replaced.cannot-told-drawing-replaces", file, Lists.of(candidates)));
            }
        }
        return new Replaced(by);
    }

    /** Whether half of what one of two drawings holds, its rooms if it holds any, is so called in the other as well. */
    private static boolean alike(List<Known> entries, String old, Draft draft, String file) {
        List<Known> from = entries.stream().filter(k -> k.origin().file().equals(old)).toList();
        boolean rooms = from.stream().anyMatch(k -> k.section().equals("rooms"));
        Set<String> before = from.stream().filter(k -> !rooms || k.section().equals("rooms")).map(Known::named).collect(Collectors.toSet());
        List<String> now = draft.sections().entrySet().stream().filter(s -> !rooms || s.getKey().equals("rooms"))
                .flatMap(s -> s.getValue().stream())
                .filter(e -> e.origin() != null && e.origin().file().equals(file)).map(Replaced::named).toList();
        long shared = now.stream().filter(before::contains).count();
        return shared > 0 && 2 * shared >= Math.min(before.size(), now.size());
    }

    private static String named(DraftEntry draft) {
        return Matching.id(draft) + "\n" + (SameValue.node(draft.keys().getOrDefault("name", "")) instanceof Scalar name ? name.text()
                : "");
    }

    /** What kind of file a name tells. */
    private static String kind(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("ifczip") ? "ifc" : ending.equals("csv") ? "xlsx" : ending;
    }
}
