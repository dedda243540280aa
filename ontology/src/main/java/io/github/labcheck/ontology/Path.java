package io.github.labcheck.ontology;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from a subject through properties, each followed forwards or backwards. The empty path is the subject itself.
 *
 * @param text  its text, which identifies it: {@code label/color}, {@code ^room}
 */
@Api
public record Path(List<Step> steps, String text) {

    public Path {
        steps = List.copyOf(steps);
    }

    /** The way along these steps. */
    public Path(List<Step> steps) {
        this(steps, steps.stream().map(s -> (s.inverse() ? "^" : "") + s.property().name())
                .collect(Collectors.joining("/")));
    }

    /** One property of a way. */
    public record Step(DesignProperty property, boolean inverse) {
    }

    /** The way along one property. */
    public static Path of(DesignProperty property) {
        return new Path(List.of(new Step(property, false)));
    }

    /** The text of several ways of which each leads to the things: the same for the same ways, whatever their order. */
    static String joined(List<Path> ways) {
        return ways.stream().map(Path::text).sorted().collect(Collectors.joining(" | "));
    }

    /** Whether it leads to a value of the thing itself, in one step. */
    public boolean own() {
        return steps.size() == 1 && !steps.get(0).inverse();
    }

    /** The property it ends with. */
    public DesignProperty last() {
        return steps.get(steps.size() - 1).property();
    }
}
