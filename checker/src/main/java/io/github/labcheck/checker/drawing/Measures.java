package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.Measure;
import java.lang.reflect.InvocationTargetException;

/**
 * Finds a measure by the name that the ontology gives it: its package below this one and its class, as in {@code stated.AreaMeasures}. It
 * takes what is drawn of a design. Each is made when it is asked for; classes that nothing asks for are not loaded.
 */
final class Measures {

    private final DrawnDesign drawn;

    Measures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    /**
     * The measure of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Measure named(String name) {
        try {
            return once(Class.forName(Measures.class.getPackageName() + "." + name).asSubclass(Measure.class));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException("no measure " + name, e);
        }
    }

    private <T extends Measure> T once(Class<T> type) {
        return drawn.once(type, design -> made(type, design));
    }

    private static <T extends Measure> T made(Class<T> type, DrawnDesign drawn) {
        try {
            return type.getConstructor(DrawnDesign.class).newInstance(drawn);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("no public constructor of " + type + " takes what is drawn", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
