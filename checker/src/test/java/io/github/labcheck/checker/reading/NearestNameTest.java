package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private final NearestName nearest = new NearestName();

    @Test
    void aSlipOfThePenIsFound() {
        assertEquals("clearWidth", nearest.to("claerWidth", List.of("clearHeight", "clearWidth")));
        assertEquals("净宽", nearest.to("净款", List.of("净高", "净宽")));
    }

    @Test
    void caseHyphensAndFullWidthLettersDoNotMatter() {
        assertEquals("pass-box", nearest.to("PassBox", List.of("pass-box", "passes")));
        assertEquals("R101", nearest.to("Ｒ１０１", List.of("R102", "R101")));
    }

    @Test
    void whatIsFarIsNotSuggested() {
        assertNull(nearest.to("colour", List.of("outline", "id")));
        assertNull(nearest.to("门", List.of("窗")));
        assertNull(nearest.to("", List.of("id")));
    }

    @Test
    void anotherKindOfTheSameIsNotSuggested() {
        assertNull(nearest.to("盐酸", List.of("硝酸")));
        assertNull(nearest.to("丁烷", List.of("丙烷", "硅烷")));
        assertEquals("走道", nearest.to("走到", List.of("走道")));
    }

    @Test
    void equallyNearNamesAreTakenInOrder() {
        assertEquals("R1", nearest.to("R3", List.of("R2", "R1")));
    }

    @Test
    void itStopsAnsweringAfterManyQuestions() {
        for (int i = 0; i < 200; i++) {
            nearest.to("x" + i, List.of("y"));
        }
        assertNull(nearest.to("clearWith", List.of("clearWidth")));
    }

    @Test
    void theContraryIsNeverSuggested() {
        assertNull(nearest.to("低温室", List.of("高温室")));
        assertNull(nearest.to("细菌室", List.of("无菌室")));
        assertNull(nearest.to("正压隔离室", List.of("负压隔离室")));
        assertNull(nearest.to("污物入口", List.of("洁物入口")));
        assertEquals("污物出口", nearest.to("污物出品", List.of("洁物入口", "污物出口")));
        assertNull(nearest.to("nonflammable-store", List.of("flammable-store")));
        assertNull(nearest.to("low-temperature-room", List.of("high-temperature-room")));
        assertEquals("female-changing", nearest.to("femal-changing", List.of("female-changing")));
        assertNull(nearest.to("male-changing", List.of("female-changing")));
        assertEquals("无菌室", nearest.to("无茵室", List.of("无菌室")));
    }
}
