package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Api;
import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param line    1 for the first line
 * @param column  1 for the first character of the line; characters are Unicode code points
 */
@Api
public record Position(int line, int column) implements Comparable<Position> {

    /** The beginning of a file. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
