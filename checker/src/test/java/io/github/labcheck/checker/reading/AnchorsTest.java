package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Schema;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.GraphUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anchors, aliases and merge keys mean what YAML says they mean, and cost no more than what they stand for written out. */
class AnchorsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** Two texts that are the same design. */
    private static void same(String written, String out) {
        Design short_ = Designs.design(Designs.HEAD + written);
        Design long_ = Designs.design(Designs.HEAD + out);
        assertTrue(short_.graph().isIsomorphicWith(long_.graph()), () -> GraphUtil.listSubjects(short_.graph(), null, null).toList()
                + "\nis not\n" + GraphUtil.listSubjects(long_.graph(), null, null).toList());
    }

    private static List<String> errors(String yaml) {
        Reading reading = assertTimeout(SOON, () -> Designs.read(Designs.HEAD + yaml));
        assertNull(reading.design());
        return reading.errors().stream().map(e -> e.code() + " " + e.position().line() + ":" + e.position().column()).toList();
    }

    private static String only(String yaml) {
        Reading reading = Designs.read(Designs.HEAD + yaml);
        assertEquals(1, reading.errors().size(), reading.errors()::toString);
        InputError error = reading.errors().get(0);
        assertFalse(error.message().zh().isBlank());
        return error.code() + " " + error.position().line() + ":" + error.position().column() + " " + error.message().en();
    }

    @Test
    void anAliasIsWhatItsAnchorStandsFor() {
        same("rooms: [{id: R1, name: &n 甲室, clearWidth: &w 1.8}, {id: R2, name: *n, clearWidth: *w}]\n",
                "rooms: [{id: R1, name: 甲室, clearWidth: 1.8}, {id: R2, name: 甲室, clearWidth: 1.8}]\n");
        same("""
                rooms:
                  - id: R1
                    function: &f [sample-reception, corridor]
                    outline: &o [[0, 0], &p [6, 0], [6, 6]]
                    finishes: &x
                      floor: pvc
                  - id: R2
                    function: *f
                    outline: [[0, 0], *p , [6, 7]]
                    finishes: *x
                """, """
                rooms:
                  - {id: R1, function: [sample-reception, corridor], outline: [[0, 0], [6, 0], [6, 6]], finishes: {floor: pvc}}
                  - {id: R2, function: [sample-reception, corridor], outline: [[0, 0], [6, 0], [6, 7]], finishes: {floor: pvc}}
                """);
        same("rooms: [{id: &a 010, name: &b \"null\"}, {id: x, name: *a}, {id: y, name: *b}]\n",
                "rooms: [{id: 010, name: \"null\"}, {id: x, name: 010}, {id: y, name: \"null\"}]\n");
    }

    @Test
    void anAnchorMayStandOnALineOfItsOwnOrAtAKey() {
        same("""
                rooms:
                  - &room   # 样板间
                    # of all offices
                    id: R1
                    &zone zone: &z
                      public
                    name: &long |
                      two
                      lines
                  - id: R2
                    zone: *z
                    name: *long
                """, "rooms: [{id: R1, zone: public, name: \"two\\nlines\\n\"}, {id: R2, zone: public, name: \"two\\nlines\\n\"}]\n");
    }

    @Test
    void theLastAnchorBeforeAnAliasCounts() {
        same("rooms: [{id: R1, name: &n a}, {id: R2, name: *n}, {id: R3, name: &n b}, {id: R4, name: *n}]\n",
                "rooms: [{id: R1, name: a}, {id: R2, name: a}, {id: R3, name: b}, {id: R4, name: b}]\n");
    }

    @Test
    void aMergeKeyAddsWhatAnEntryDoesNotSayItself() {
        String out = "rooms: [{id: R1, zone: public, clearWidth: 1.8}, {id: R2, zone: office, clearWidth: 1.8, occupants: 2}]\n";
        same("rooms: [&r {id: R1, zone: public, clearWidth: 1.8}, {<<: *r, id: R2, zone: office, occupants: 2}]\n", out);
        same("rooms: [&r {id: R1, zone: public, clearWidth: 1.8}, {id: R2, zone: office, occupants: 2, <<: *r}]\n", out);
        same("rooms: [&r {id: R1, zone: public, clearWidth: 1.8}, {编号: R2, 分区: 办公区, occupants: 2, <<: *r}]\n", out);
        same("rooms: [{id: R1, zone: public, clearWidth: 1.8}, {id: R2, occupants: 2, <<: {zone: office, clearWidth: 1.8}}]\n", out);
    }

    @Test
    void ofSeveralMergedBlocksTheFirstCounts() {
        same("""
                rooms:
                  - &a {id: A, zone: public}
                  - &b {id: B, 分区: 办公区, occupants: 3}
                  - {id: C, <<: [*a, *b]}
                  - {id: D, <<: [*b, *a]}
                  - &e {id: E, <<: *b, clearWidth: 2}
                  - {id: F, <<: *e}
                """, """
                rooms:
                  - {id: A, zone: public}
                  - {id: B, zone: office, occupants: 3}
                  - {id: C, zone: public, occupants: 3}
                  - {id: D, zone: office, occupants: 3}
                  - {id: E, zone: office, occupants: 3, clearWidth: 2}
                  - {id: F, zone: office, occupants: 3, clearWidth: 2}
                """);
    }

    @Test
    void whatIsFineWhereItStandsIsFineWhereItIsMerged() {
        same("rooms:\n  - &r\n    id: R1\n    name: 说明：本室，面积：30\n  - {id: R2, <<: *r}\n",
                "rooms:\n  - id: R1\n    name: 说明：本室，面积：30\n  - id: R2\n    name: 说明：本室，面积：30\n");
    }

    @Test
    void blocksAndTheProjectMayBeMergedToo() {
        same("""
                equipment:
                  - {id: E1, type: lc-msms, label: &l {uniqueId: X, calibratedOn: 2017-01-01}}
                  - {id: E2, type: lc-msms, label: {<<: *l, uniqueId: Y}}
                """, """
                equipment:
                  - {id: E1, type: lc-msms, label: {uniqueId: X, calibratedOn: 2017-01-01}}
                  - {id: E2, type: lc-msms, label: {uniqueId: Y, calibratedOn: 2017-01-01}}
                """);
        assertEquals("demo", Designs.design("labcheck: 1\n<<: {project: {id: demo, date: 2017-11-01}, rooms: []}\n").projectId());
    }

    @Test
    void aFindingStandsWhereTheValueWasWritten() {
        Design design = Designs.design(Designs.HEAD + """
                rooms:
                  - &r
                    id: R1
                    clearWidth: &w 1.8
                  - id: R2
                    <<: *r
                  - {id: R3, clearWidth: *w}
                """);
        String rooms = Design.NAMESPACE + "p/rooms/";
        assertEquals(new Position(6, 5), design.positions().of(rooms + "R1", Schema.NS + "clearWidth"));
        assertEquals(new Position(6, 5), design.positions().of(rooms + "R2", Schema.NS + "clearWidth"));
        assertEquals(new Position(9, 14), design.positions().of(rooms + "R3", Schema.NS + "clearWidth"), "the key that has the alias");
        assertEquals(new Position(7, 5), design.positions().of(rooms + "R2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "rooms: [{id: R1, zone: &z publik}, {id: R2, zone: *z}]           | unknown-value 3:27",
        "rooms: [{id: R1, clearWidth: &w  1200}, {id: R2, clearWidth: *w}] | implausible-value 3:34",
        "rooms: [&r {id: R1, colour: red}, {id: R2, <<: *r}]              | unknown-key 3:21",
        "rooms: [{id: R1, storey: &s F9}, {id: R2, storey: *s}]           | unknown-reference 3:29",
        "rooms: [{id: R1, name: &n 甲，功能：走道}, {id: R2, name: *n}]    | full-width-punctuation 3:28",
    })
    void aMistakeStandsWhereItWasWrittenAndOnce(String yaml, String error) {
        assertEquals(List.of(error), errors(yaml + "\n"));
    }

    @Test
    void whatAnAliasRepeatsMayNotBeAnId() {
        assertEquals("duplicate-id 3:17 The id \"R1\" comes in again through an alias or a merge key; "
                + "give the other entry an id of its own.",
                only("rooms: [&r {id: R1}, {zone: public, <<: *r}]\n"));
        assertTrue(only("rooms: [&r {id: R1}, *r]\n").startsWith("duplicate-id 3:17"));
        assertTrue(only("rooms: [{id: &i R1}]\nequipment: [{id: *i, type: lc-msms}]\n").startsWith("duplicate-id 3:17"));
    }

    @Test
    void ownKeysThatStandTwiceAreStillAMistake() {
        assertEquals(List.of("duplicate-key 3:48"), errors("rooms: [&r {id: R1}, {id: R2, clearWidth: 1.8, 净宽: 1.9, <<: *r}]\n"));
        assertEquals(List.of("duplicate-key 3:39"), errors("rooms: [&r {id: R1}, {id: R2, <<: {}, <<: *r}]\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "rooms: [{id: R1, name: *n}]                    | alias 3:24 There is no anchor \"&n\" NO-ANCHOR",
        "rooms: [{id: R1, name: *n}, {id: R2, name: &n a}] | alias 3:24 There is no anchor \"&n\" NO-ANCHOR",
        "rooms: [{id: R1, name: *重要*}]                | syntax 3:27 YAML syntax: A \"*\" cannot stand here; quote the text.",
        "rooms: &r [*r]                                 | alias 3:12 The alias \"*r\" stands inside of what it stands for.",
        "rooms: [&r {id: R1, finishes: *r}]             | alias 3:31 The alias \"*r\" stands inside of what it stands for.",
        "rooms: [&r {id: R1, <<: *r}]                   | alias 3:25 The alias \"*r\" stands inside of what it stands for.",
        "rooms: [{id: &i R1, <<: *i}]                   | alias 3:21 MERGE",
        "rooms: [{id: R1, <<: [1, {}]}]                 | alias 3:18 MERGE",
        "rooms: [{id: R1, <<: ~}]                       | alias 3:18 MERGE",
        "rooms: [{id: R1, '<<': {}}]                    | unknown-key 3:18 \"<<\" is no key of room.",
        "rooms: [{id: R1, name: &a !!str b}]            | custom-tag 3:27 TAGS",
        "rooms: [{id: R1, name: !!str &a b}]            | custom-tag 3:24 TAGS",
        "rooms: !!set {? id}                            | custom-tag 3:8 TAGS",
    })
    void whatCannotBeResolvedIsSaid(String yaml, String error) {
        Reading reading = Designs.read(Designs.HEAD + yaml + "\n");
        InputError first = reading.errors().get(0);
        String said = first.message().en().replace("before this alias; quote it if it is text.", "NO-ANCHOR")
                .replace("\"<<\" takes a block of \"key: value\", an alias of one, or a list of them.", "MERGE")
                .replace("Tags (\"!\") are not supported; remove it, and quote what is text.", "TAGS");
        assertEquals(error, first.code() + " " + first.position().line() + ":" + first.position().column() + " " + said,
                reading.errors()::toString);
    }

    @Test
    void aKeyThatIsAnAliasIsSaid() {
        assertTrue(errors("rooms: [{&k id: R1}, {*k : R2}]\n").get(0).startsWith("syntax 3:"), "no key is an alias");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        String doubled = IntStream.range(1, 40).mapToObj(i -> "  - &a%d [*a%d, *a%d]\n".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("", "rooms:\n  - &a0 [x, x]\n", ""));
        String merged = IntStream.range(1, 60).mapToObj(i -> "  - &a%d {<<: [*a%d, *a%d], id: R%d}\n".formatted(i, i - 1, i - 1, i))
                .collect(Collectors.joining("", "rooms:\n  - &a0 {id: R0, name: x}\n", ""));
        String wide = "rooms: [&a [" + "x,".repeat(100_000) + "]" + ", *a".repeat(1_000) + "]\n";
        String deep = IntStream.range(1, 200).mapToObj(i -> "  - &a%d [*a%d]\n".formatted(i, i - 1))
                .collect(Collectors.joining("", "rooms:\n  - &a0 [x]\n", ""));
        for (String bomb : List.of(doubled, merged, wide)) {
            assertTrue(errors(bomb).stream().anyMatch(e -> e.startsWith("too-large ")), () -> errors(bomb).toString());
        }
        assertTrue(errors(deep).get(0).startsWith("too-deep "), () -> errors(deep).toString());
    }

    @Test
    void manyAliasesOfSmallThingsAreFine() {
        String rooms = IntStream.range(1, 5_000).mapToObj(i -> "  - {<<: *r, id: R%d}\n".formatted(i))
                .collect(Collectors.joining("", "rooms:\n  - &r {id: R0, name: x, zone: public, clearWidth: 1.8}\n", ""));
        Design design = assertTimeout(SOON, () -> Designs.design(Designs.HEAD + rooms));
        assertEquals(new Position(4, 40), design.positions().of(Design.NAMESPACE + "p/rooms/R4999", Schema.NS + "clearWidth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a", "*a", "&a b", "<<", "a & b", "a *b*", "<<: x"})
    void whatIsQuotedIsText(String text) {
        Design design = Designs.design(Designs.HEAD + "rooms: [{id: R1, name: \"" + text + "\"}]\n");
        assertTrue(design.graph().toString().contains(text));
    }
}
