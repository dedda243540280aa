package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.operation.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundsTest {

    private static final String HEAD = "labcheck: 1\nproject: {id: bounds, date: 2017-11-01}\n";

    @TempDir
    private Path folder;

    private Ran check(String text, Bounds bounds) throws IOException {
        Path file = Files.writeString(folder.resolve("design.yaml"), text);
        return Commands.run(new CheckOperation(Commands.WORKBENCH.within(bounds), Commands.of(file)));
    }

    /** Just as much as allowed is read, one more ends with words that name the limit, its value and the option, and a higher one helps. */
    private void holds(Bound bound, int value, int most, IntFunction<String> text) throws IOException {
        Bounds bounds = Bounds.STANDARD.with(bound, value);
        assertFalse(check(text.apply(most - 1), bounds).exit() == Exit.LIMIT, bound + " below");
        assertFalse(check(text.apply(most), bounds).exit() == Exit.LIMIT, bound + " at");
        Ran beyond = check(text.apply(most + 1), bounds);
        assertEquals(Exit.LIMIT, beyond.exit(), bound + " beyond: " + beyond.out());
        String said = "limit " + bound.key() + "=" + value + "; --limit " + bound.key() + "=N";
        assertTrue(beyond.out().contains(said), beyond.out());
        assertTrue(beyond.out().contains("[" + bound.code() + "]"), beyond.out());
        assertFalse(check(text.apply(most + 1), Bounds.STANDARD).exit() == Exit.LIMIT, bound + " set higher");
    }

    private static String rooms(int count) {
        return HEAD + "rooms: [" + IntStream.range(0, count).mapToObj(i -> "{id: R" + i + "}").collect(Collectors.joining(", ")) + "]\n";
    }

    @Test
    void whatIsReadOfAFileEndsAtItsLimits() throws IOException {
        holds(Bound.FILE_SIZE, 1, 1 << 20, bytes -> HEAD + "rooms: [{id: R}]\n#" + "x".repeat(bytes - HEAD.length() - 18));
        holds(Bound.NESTING, 9, 9, depth -> rooms(1) + "doors: " + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "\n");
        holds(Bound.VALUES, 20, 4, count -> rooms(1) + "equipment: [" + String.join(", ", Collections.nCopies(count, "1")) + "]\n");
        holds(Bound.ENTRIES, 8, 7, BoundsTest::rooms); // the project is one
        holds(Bound.TEXT_LENGTH, 30, 30, length -> HEAD + "rooms: [{id: R, name: " + "n".repeat(length) + "}]\n");
        holds(Bound.OUTLINE_POINTS, 5, 5, points -> HEAD + "rooms: [{id: R, outline: [" + IntStream.range(0, points)
                .mapToObj(i -> "[%d, %d]".formatted(i, i * i)).collect(Collectors.joining(", ")) + "]}]\n");
    }

    @Test
    void betweenMorePlacesOfARoomThanTheLimitNoWayIsLookedFor() throws IOException {
        String hall = HEAD + """
                storeys: [{id: F1, level: 1}]
                rooms:
                  - {id: A, storey: F1, function: office, outline: [[0, 0], [9, 0], [9, 9], [0, 9]]}
                  - {id: C, storey: F1, function: corridor, outline: [[0, -3], [9, -3], [9, -0.2], [0, -0.2]]}
                doors:
                  - {id: D1, between: [A, C], at: [2, -0.1], clearWidth: 0.9}
                  - {id: D2, between: [A, C], at: [5, -0.1], clearWidth: 0.9}
                  - {id: X, between: [C, outside], at: [4, -3.1], clearWidth: 0.9, exit: true}
                """;
        Ran refused = check(hall, Bounds.STANDARD.with(Bound.PLACES, 1));
        assertEquals(Exit.LIMIT, refused.exit(), refused.out());
        assertTrue(refused.out().contains("limit places=1; --limit places=N"), refused.out());
        assertFalse(check(hall, Bounds.STANDARD.with(Bound.PLACES, 40)).exit() == Exit.LIMIT);
    }

    @Test
    void errorsBeyondTheirLimitAreCounted() throws IOException {
        String wrong = HEAD + "rooms: [{id: A, a: 1, b: 1, c: 1, d: 1}]\n";
        assertTrue(check(wrong, Bounds.STANDARD.with(Bound.ERRORS, 3)).out().contains("1 more"), "one is not told");
        assertFalse(check(wrong, Bounds.STANDARD.with(Bound.ERRORS, 4)).out().contains("more are not shown"), "all are told");
    }
}
