package io.github.labcheck.checker.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileSizesTest {

    private static final int LARGER = 4;

    /** Four times the size in four times the time; the square would be sixteen times. */
    private static final double MOST = 9;
    private static final double NANOS = 1e-9;

    @TempDir
    private Path folder;

    private Ran check(HostileSizes kind, int size) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), kind.text(size));
        return Commands.check(Commands.of(file));
    }

    private static int number(String json, String pattern) {
        return Pattern.compile(pattern).matcher(json).results().findFirst().map(found -> Integer.parseInt(found.group(1))).orElseThrow();
    }

    private double seconds(HostileSizes kind, int size) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        check(kind, size);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) * NANOS;
    }

    @ParameterizedTest
    @EnumSource
    void theCostGrowsWithTheSizeAndNotWithItsSquare(HostileSizes kind) throws IOException {
        int size = kind.usual() / 4;
        check(kind, size); // first of all what is needed is loaded and compiled
        double small = seconds(kind, size);
        double large = seconds(kind, LARGER * size);
        assertTrue(large < MOST * small + 0.5, kind.title() + ": " + size + " take " + small + " s, " + LARGER * size + " take " + large
                + " s");
    }

    @Test
    void ofOneClauseSoManyFindingsAreListedAndTheOthersAreCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), HostileSizes.BARE_ROOMS.text(501));
        CheckRequest request = Commands.of(file);
        Ran text = Commands.check(request);
        Ran json = Commands.check(request.withFormats(List.of("json"), null));
        assertEquals(Exit.NOTHING_CHECKED, text.exit());
        assertTrue(text.out().contains("findings are in the counts and not listed"), text.out());
        assertTrue(json.out().contains("\"findingsNotListed\""), "said in JSON as well");
        int counted = number(json.out(), "\"undetermined\": (\\d+)");
        int listed = json.out().split("\"verdict\": \"undetermined\"", -1).length - 1;
        assertEquals(counted, listed + number(json.out(), "\"findingsNotListed\": (\\d+)"));
    }

    @Test
    void fewFindingsAreAllListed() throws IOException {
        assertFalse(check(HostileSizes.BARE_ROOMS, 20).out().contains("in the counts and not listed"));
    }
}
