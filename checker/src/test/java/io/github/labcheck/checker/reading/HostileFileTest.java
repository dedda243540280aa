package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileFileTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static List<String> codes(String yaml) {
        Reading reading = assertTimeout(SOON, () -> Designs.read(yaml));
        assertNull(reading.design());
        return Designs.codes(reading).stream().distinct().toList();
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder(Designs.HEAD + "rooms:\n  - &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("  - &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1));
        }
        assertTrue(codes(bomb.toString()).contains("too-large"));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(List.of("too-deep"), codes(Designs.HEAD + "rooms: " + "[".repeat(500_000)));
        assertEquals(List.of("too-deep"), codes(Designs.HEAD + "rooms:\n" + "- ".repeat(100_000)));
        assertEquals(List.of("too-deep"), codes(Designs.HEAD + "rooms: " + "{a: ".repeat(100_000)));
    }

    @Test
    void aHugeValueIsRefused() {
        assertEquals(List.of("too-large"), codes(Designs.HEAD + "rooms: [{id: R, name: " + "x".repeat(10_000_000) + "}]"));
        assertEquals(List.of("too-large"), codes(Designs.HEAD + "rooms: [{id: R, area: " + "1".repeat(1_000_000) + "}]"));
    }

    @Test
    void aLongIdIsRefused() {
        assertEquals(List.of("invalid-id"), codes(Designs.HEAD + "rooms: [{id: " + "x".repeat(201) + "}]"));
    }

    @Test
    void limitsHoldForBytesNodesAndOutlines() {
        DesignReader small = new DesignReader(Designs.SCHEMA, Bounds.STANDARD.with(Bound.FILE_SIZE, 1).with(Bound.VALUES, 50)
                .with(Bound.OUTLINE_POINTS, 4).with(Bound.OUTLINE_COMPARISONS, 3));
        assertEquals(List.of("too-large"), codes(small, Designs.HEAD + "#".repeat(1 << 20)));
        assertEquals(List.of("too-large"), codes(small, Designs.HEAD + "rooms: [" + "a,".repeat(50) + "]"));
        assertEquals(List.of("too-large"), codes(small, Designs.HEAD
                + "rooms: [{id: R, outline: [[0, 0], [1, 0], [2, 1], [1, 2], [0, 1]]}]"));
        assertEquals(List.of("too-large"), codes(small, Designs.HEAD + "rooms: [{id: R, outline: [[0, 0], [1, 0], [1, 1], [0, 1]]}]"));
    }

    private static List<String> codes(DesignReader reader, String yaml) {
        return Designs.codes(reader.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tooManyErrorsAreCountedNotKept() {
        String rooms = IntStream.range(0, 20_000).mapToObj(i -> "{id: r" + i + ", zone: q" + i + ", storey: f" + i + "}")
                .collect(Collectors.joining(", ", "rooms: [", "]"));
        Reading reading = assertTimeout(SOON, () -> Designs.read(Designs.HEAD + rooms));
        assertEquals(1_001, reading.errors().size());
        assertEquals("too-many-errors", reading.errors().get(1_000).code());
        assertTrue(reading.errors().get(1_000).message().en().contains("39000 more"));
    }

    @Test
    void whatIsNoUtf8IsRefusedWhereItStops() {
        Reading gbk = Designs.read((Designs.HEAD + "房间: []\n").getBytes(Charset.forName("GBK")));
        assertEquals(List.of("not-utf8"), Designs.codes(gbk));
        assertEquals(new Position(3, 1), gbk.errors().get(0).position());
        assertTrue(gbk.isDesign());
        assertEquals(List.of("not-utf8"), Designs.codes(Designs.read(Designs.HEAD.getBytes(StandardCharsets.UTF_16))));
        assertEquals(List.of("not-utf8"), Designs.codes(Designs.read(new byte[] {'a', (byte) 0xC0, (byte) 0x80})));
        assertEquals(List.of("not-utf8"), Designs.codes(Designs.read(new byte[] {'a', (byte) 0xE5, (byte) 0x87})));
    }

    @Test
    void controlCharactersAreRefused() {
        assertEquals(List.of("control-character"), codes(Designs.HEAD + "\0"));
        assertEquals(List.of("control-character"), codes(Designs.HEAD + "rooms: [{id: \u2028}]"));
    }

    @Test
    void anEmptyFileSaysSo() {
        for (String yaml : List.of("", "\n\n", "# nothing\n", "\uFEFF", "---\n", "null\n")) {
            assertEquals(List.of("empty-file"), Designs.codes(Designs.read(yaml)));
            assertTrue(Designs.read(yaml).isDesign());
        }
    }

    @Test
    void aCrossingFreeOutlineOfManyPointsIsReadInTime() {
        String points = IntStream.range(0, 9_999).mapToObj(i -> "[%.4f, %.4f]".formatted(
                        70 * Math.cos(2 * Math.PI * i / 9_999), 70 * Math.sin(2 * Math.PI * i / 9_999)))
                .collect(Collectors.joining(", "));
        assertTimeout(SOON, () -> Designs.design(Designs.HEAD + "rooms: [{id: R, outline: [" + points + "]}]"));
    }

    @Test
    void noDamageToADesignIsAnException() {
        byte[] good = Designs.ENGLISH.getBytes(StandardCharsets.UTF_8);
        String alphabet = " \t\n\r:,-[]{}#&*!|>'\"%@`?~0a，：［\\";
        byte[] pieces = alphabet.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20171101);
        for (int round = 0; round < 1_500; round++) {
            byte[] bad = good.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                bad[random.nextInt(bad.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256)
                        : pieces[random.nextInt(pieces.length)];
            }
            Reading reading = Designs.read(bad);
            assertEquals(reading.design() == null, !reading.errors().isEmpty());
            reading.errors().forEach(HostileFileTest::isWhole);
        }
    }

    private static void isWhole(InputError error) {
        assertTrue(error.position().line() > 0 && error.position().column() > 0, error::toString);
        assertTrue(error.message().zh().length() > 3 && error.message().en().length() > 3, error::toString);
        assertTrue(error.message().en().length() < 500, error::toString);
    }
}
