package io.github.labcheck.checker.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A design as it was found at some time.
 *
 * @param file     as it was given
 * @param id       of the project
 * @param name     of the project
 * @param asOf     the day whose editions judged, as it is written
 * @param findings what was found
 * @param unlisted how many findings were only counted
 * @param things   the things of the design; empty where only their findings are known
 */
public record State(String file, String id, String name, String asOf, List<Seen> findings, int unlisted, List<Known> things) {

    /**
     * A thing of a design, by what may tell that it is the same although its id is another.
     *
     * @param source where it was imported from; empty if it was not
     * @param place  its storey and outline or position; empty if it has none
     * @param name   its name; empty if it has none
     */
    public record Known(String type, String id, String source, String place, String name) { }

    /** New ids of things by their old ones: known again by their source, else by their place, else by their name. */
    public static Map<String, String> renamed(State old, State now) {
        Map<String, String> renamed = new HashMap<>();
        List<Known> gone = without(old.known(), now.known());
        List<Known> fresh = without(now.known(), old.known());
        for (Function<Known, String> by : List.<Function<Known, String>>of(Known::source, Known::place, Known::name)) {
            Map<String, List<Known>> before = by(gone, by, renamed.keySet());
            Map<String, List<Known>> after = by(fresh, by, Set.copyOf(renamed.values()));
            before.forEach((mark, things) -> {
                List<Known> other = after.getOrDefault(mark, List.of());
                if (things.size() == 1 && other.size() == 1) {
                    renamed.put(things.get(0).id(), other.get(0).id());
                }
            });
        }
        return renamed;
    }

    private static Map<String, List<Known>> by(List<Known> things, Function<Known, String> mark, Set<String> done) {
        return things.stream().filter(k -> !mark.apply(k).isEmpty() && !done.contains(k.id()))
                .collect(Collectors.groupingBy(k -> k.type() + "\n" + mark.apply(k)));
    }

    private static List<Known> without(List<Known> things, List<Known> others) {
        Set<String> ids = others.stream().map(Known::id).collect(Collectors.toSet());
        return things.stream().filter(k -> !ids.contains(k.id())).toList();
    }

    /** Its things; of a report those that were imported and have findings. */
    private List<Known> known() {
        if (!things.isEmpty()) {
            return things;
        }
        List<Known> all = new ArrayList<>();
        findings.forEach(f -> {
            all.add(new Known(f.subject().type(), f.subject().id(), f.subject().source(), "", ""));
            if (f.related() != null) {
                all.add(new Known(f.related().type(), f.related().id(), f.related().source(), "", ""));
            }
        });
        return all.stream().distinct().toList();
    }
}
