package io.github.labcheck.checker.mutation;

import io.github.labcheck.ontology.DesignProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The smallest changes of numbers and lists. */
final class Steps {

    private Steps() {
    }

    /** A number one resolution of its property higher and lower, in decimal arithmetic. */
    static List<Double> around(double number, DesignProperty property) {
        BigDecimal step = BigDecimal.valueOf(property.resolution());
        return List.of(next(number, step, property), next(number, step.negate(), property));
    }

    private static double next(double number, BigDecimal step, DesignProperty property) {
        double next = BigDecimal.valueOf(number).add(step).doubleValue();
        boolean noSuchStorey = property.name().equals("level") && next == 0; // the first basement lies next to the ground floor
        return noSuchStorey ? next + step.doubleValue() : next;
    }

    /** The list without each of its members in turn. */
    static <T> List<List<T>> without(List<T> list) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> rest = new ArrayList<>(list);
            rest.remove(i);
            all.add(List.copyOf(rest));
        }
        return all;
    }

    /** The list with one member replaced. */
    static <T> List<T> with(List<T> list, int index, T member) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, member);
        return List.copyOf(changed);
    }
}
