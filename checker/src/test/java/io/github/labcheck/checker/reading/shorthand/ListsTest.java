package io.github.labcheck.checker.reading.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.InputError;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final String ROOMS = "rooms: [{id: R1, function: office}, {id: R2, function: corridor}]\n";

    @Test
    void anIdForEachIsMadeOfTheTypeAndTheIdThatIsNamed() {
        Shorts.same(ROOMS + "signs: {type: room-plate, on: all-rooms}\n", ROOMS
                + "signs: [{id: room-plate-R1, type: room-plate, on: R1}, {id: room-plate-R2, type: room-plate, on: R2}]\n");
        Shorts.same(ROOMS + "标牌: [{类型: 房间牌, 设置处: 全部房间}]\n", ROOMS
                + "signs: [{id: room-plate-R1, type: room-plate, on: R1}, {id: room-plate-R2, type: room-plate, on: R2}]\n");
    }

    @Test
    void idsStayWhenTheListIsReorderedOrAnEntryIsAdded() {
        Shorts.same(ROOMS + "equipment: [{id: S, type: smoke-detector, room: [R2, R1]}]\n", ROOMS
                + "equipment: [{id: S-R1, type: smoke-detector, room: R1}, {id: S-R2, type: smoke-detector, room: R2}]\n");
    }

    @Test
    void conditionsChooseAmongAll() {
        Shorts.same(ROOMS + "signs: [{id: P, type: room-plate, on: {all: rooms, unless: {function: corridor}}}]\n",
                ROOMS + "signs: [{id: P-R1, type: room-plate, on: R1}]\n");
    }

    @Test
    void typesAndPlacesGiveEachPair() {
        Shorts.same(ROOMS + "equipment: [{type: [desk, computer], room: [R1, R2], cost: 1}, {type: [chair-x, ups], room: R1}]\n"
                .replace("chair-x", "server"), ROOMS + """
                equipment: [{id: desk-R1, type: desk, room: R1, cost: 1}, {id: desk-R2, type: desk, room: R2, cost: 1},
                  {id: computer-R1, type: computer, room: R1, cost: 1}, {id: computer-R2, type: computer, room: R2, cost: 1},
                  {id: server-R1, type: server, room: R1}, {id: ups-R1, type: ups, room: R1}]
                """);
    }

    @Test
    void aDoorForEachRoomOpensIntoIt() {
        Shorts.same(ROOMS + "doors: [{id: D, between: [[R1], R2], swingsInto: each}]\n", ROOMS
                + "doors: [{id: D-R1, between: [R1, R2], swingsInto: R1}]\n");
    }

    @Test
    void anIdUnderItsChineseNameIsTheBeginningOfTheIds() {
        Shorts.same(ROOMS + "设备: [{编号: S, 类型: smoke-detector, 所在房间: [R1, R2]}]\n", ROOMS
                + "equipment: [{id: S-R1, type: smoke-detector, room: R1}, {id: S-R2, type: smoke-detector, room: R2}]\n");
    }

    @Test
    void whereManyStandAnywayAllOfThemAreMeant() {
        Shorts.same(ROOMS + "equipment: [{id: F, type: exhaust-fan, serves: all-rooms}]\n", ROOMS
                + "equipment: [{id: F, type: exhaust-fan, serves: [R1, R2]}]\n");
    }

    @Test
    void recordsHaveNoIds() {
        Shorts.same("records: [{type: [equipment-file, test-record], retentionYears: 6}]\n",
                "records: [{type: equipment-file, retentionYears: 6}, {type: test-record, retentionYears: 6}]\n");
    }

    @Test
    void anEntryThatIsCalledSoIsMeantItself() {
        Shorts.same("rooms: [{id: all-rooms}, {id: R1}]\nequipment: [{id: E, type: desk, room: all-rooms}]\n",
                "rooms: [{id: all-rooms}, {id: R1}]\nequipment: [{id: E, type: desk, room: \"all-rooms\"}]\n");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertEquals("unknown-reference", Shorts.error(ROOMS + "equipment: [{id: E, type: desk, room: [R1, R9]}]\n").code());
        assertEquals("unknown-section", Shorts.error(ROOMS + "signs: [{id: P, type: room-plate, on: {all: romms}}]\n").code());
        InputError twice = Shorts.error(ROOMS + "signs: [{type: exit, on: [R1]}, {type: exit, on: [R1]}]\n");
        assertEquals("duplicate-id", twice.code());
        assertTrue(twice.message().en().contains("exit-R1"), twice.message().en());
    }

    @Test
    void listsOfListsAreBounded() {
        String rooms = "rooms: [" + IntStream.range(0, 3000).mapToObj(i -> "{id: R" + i + "}").collect(Collectors.joining(", ")) + "]\n";
        String signs = "signs:\n" + IntStream.range(0, 3000).mapToObj(i -> "- {id: S" + i + ", type: room-plate, on: all-rooms}\n")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertTrue(Shorts.read(rooms + signs).errors().stream()
                .anyMatch(e -> e.code().equals("too-large"))));
    }
}
