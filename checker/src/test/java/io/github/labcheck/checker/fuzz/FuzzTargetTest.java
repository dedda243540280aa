package io.github.labcheck.checker.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run over the seeds, over what the fuzzer found before, and over both changed at random. */
class FuzzTargetTest {

    private static final int CHANGED = Integer.getInteger("labcheck.fuzz", 60);
    private static final Path FINDS = Path.of("src", "test", "resources", "io", "github", "labcheck", "checker", "fuzz");
    private static final String MARKS = "[]{}:,-#&*'\"\n \t09.";
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void endsWithAnAnswerWhateverTheBytesAre(FuzzTarget target) throws IOException {
        Random random = new Random(target.ordinal());
        for (byte[] seed : Stream.concat(target.seeds().stream().map(s -> s.getBytes(StandardCharsets.UTF_8)), finds(target).stream())
                .toList()) {
            byte[] bytes = seed;
            for (int i = 0; i <= CHANGED; i++) {
                byte[] fed = bytes;
                assertTimeoutPreemptively(SOON, () -> assertDoesNotThrow(() -> target.feed(fed), () -> Arrays.toString(fed)),
                        () -> Arrays.toString(fed));
                bytes = changed(i % 8 == 0 ? seed : bytes, random);
            }
        }
    }

    private static List<byte[]> finds(FuzzTarget target) throws IOException {
        Path folder = FINDS.resolve(target.name().toLowerCase(Locale.ROOT));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(FuzzTargetTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        return assertDoesNotThrow(() -> Files.readAllBytes(file));
    }

    /** One byte is another, or a stretch is left out, doubled, or put elsewhere. */
    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
        byte[] stretch = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] other = bytes.clone();
                other[from] = (byte) (random.nextBoolean() ? random.nextInt() : MARKS.charAt(random.nextInt(MARKS.length())));
                yield other;
            }
            case 1 -> joined(Arrays.copyOf(bytes, from), new byte[0], Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), stretch, Arrays.copyOfRange(bytes, to, bytes.length));
            default -> {
                int at = random.nextInt(bytes.length);
                yield joined(Arrays.copyOf(bytes, at), stretch, Arrays.copyOfRange(bytes, at, bytes.length));
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(three, 0, all, one.length + two.length, three.length);
        return all;
    }
}
