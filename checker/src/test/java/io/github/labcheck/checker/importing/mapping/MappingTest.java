package io.github.labcheck.checker.importing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.KnownRoles;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.checker.importing.dxf.DxfContents;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says of names, and what is known of them without. */
class MappingTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();

    private static MappingReader.Read read(String yaml) {
        return MappingReader.of(YamlFile.of(yaml.getBytes(StandardCharsets.UTF_8), SCHEMA), SCHEMA);
    }

    private static MappedNames names(String yaml) {
        MappingReader.Read read = read(yaml);
        assertEquals(List.of(), read.errors());
        return new MappedNames(read.mapping(), Imports.NAMES);
    }

    private static String function(MappedNames names, String... words) {
        return names.room(List.of(words)).map(Meaning::value).orElse("?");
    }

    @Test
    void whatAPersonSaysComesBeforeWhatIsKnown() {
        MappedNames names =
                names("names:\n  办公室: balance-room\n  实验A区: 天平室\n  储能间: none\n  阳台: no-function\nzones:\n  BSL zone: bsl2-laboratory\n");
        assertEquals("balance-room", function(names, "办公室"));
        assertEquals("balance-room", function(names, "实验A区"));
        assertEquals("bsl2-laboratory", function(names, "X-1", "BSL zone"));
        assertEquals(Optional.of(new Meaning("", "")), names.room(List.of("储能间")), "not imported");
        assertEquals(Optional.of(new Meaning("rooms", "")), names.room(List.of("阳台")), "a room without a function");
        assertEquals("meeting-room", function(names, "会议室"), "what is not said is known as before");
        assertEquals("?", function(names, "实验B区"), "a number or letter more is another name");
    }

    @Test
    void blocksAreThingsOrPartsOfTheBuilding() {
        ImportMapping mapping =
                read("unit: cm\nlayers:\n  L1: wall\n  L2: 门\n  L3: none\nblocks:\n  B1: door\n  B2: 通风柜\n  B3: none\n  B4: \"?\"\n")
                .mapping();
        assertEquals(LengthUnit.CENTIMETRE, mapping.unit());
        MappedRoles roles = new MappedRoles(mapping, new KnownRoles(SCHEMA));
        assertEquals(List.of(DrawingRole.WALL, DrawingRole.DOOR, DrawingRole.NONE),
                List.of(roles.layer("L1"), roles.layer("L2"), roles.layer("L3")));
        assertEquals(List.of(DrawingRole.DOOR, DrawingRole.UNKNOWN, DrawingRole.NONE, DrawingRole.UNKNOWN),
                List.of(roles.block("B1"), roles.block("B2"), roles.block("B3"), roles.block("B4")));
        assertEquals("fume-hood", new MappedNames(mapping, Imports.NAMES).item(List.of("B2")).map(Meaning::value).orElse("?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"layers:\\n  L1: wal|unknown-value|2", "blocks:\\n  B1: fume-hod|unknown-value|2",
            "names:\\n  a: offise|unknown-value|2",
        "layer:\\n  L1: wall|unknown-key|1", "layers: wall|wrong-type|1", "layers:\\n  L1: [wall]|wrong-type|2",
        "unit: furlong|unknown-value|1", "- a|wrong-type|1"})
    void aWordThatIsNotKnownIsAnErrorWithItsPlace(String yaml, String code, int line) {
        MappingReader.Read read = read(yaml.replace("\\n", "\n") + "\n");
        assertEquals(1, read.errors().size(), () -> read.errors().toString());
        assertEquals(code, read.errors().get(0).code());
        assertEquals(line, read.errors().get(0).position().line());
    }

    @ParameterizedTest
    @CsvSource({"WALL, WALL", "A-WALL, WALL", "xref-plan$0$A-WALL-EXT, WALL", "建-墙, WALL", "WINDOW_TEXT, ANNOTATION", "房间名称, ROOM_NAME",
            "ROOM-TEXT, ROOM_NAME", "建-房间-轮廓, ROOM_OUTLINE",
        "建-门窗编号, ANNOTATION", "PUB_DIM, ANNOTATION", "I-Door, DOOR", "WALLPAPER, UNKNOWN", "0, UNKNOWN", "S-COLS, COLUMN",
        "A-GLAZ, WINDOW", "WALL2, WALL", "broom, UNKNOWN"})
    void aLayerIsWhatTheWordsInItsNameSay(String layer, DrawingRole role) {
        assertEquals(role, new KnownRoles(SCHEMA).layer(layer));
    }

    @ParameterizedTest
    @CsvSource({"收样室, sample-reception", "危废间, hazardous-waste-store", "样品室, sample-store", "理化实验室, physico-chemistry", "男厕, toilet",
            "微生物室, microbiology-laboratory",
        "留样室, sample-retention", "办公室1, office", "Corridor 2, corridor", "Treppenhaus, stair", "起居室, ?", "Room, ?"})
    void tradeWordsAreKnownAndOthersAreNotGuessed(String word, String function) {
        assertEquals(function, Imports.NAMES.room(List.of(word)).map(Meaning::value).orElse("?"));
    }

    @Test
    void aThingIsKnownByItsTradeWord() {
        assertEquals("autoclave", Imports.NAMES.item(List.of("高压灭菌锅")).map(Meaning::value).orElse("?"));
        assertEquals("lc-msms", Imports.NAMES.item(List.of("液质")).map(Meaning::value).orElse("?"));
        assertTrue(Imports.NAMES.item(List.of("柜子")).isEmpty());
        assertTrue(Imports.NAMES.nearestThing(List.of("智能通风柜")).contains("fume-hood"));
        assertFalse(Imports.NAMES.nearestThing(List.of("Appliance - Microwave")).contains("ion-chromatograph"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplex-level1-2000-gbk-walls-mm.dxf", "duplex-level1-2018-utf8-outlines-mm.dxf", "ezdxf-poli-all210-r12.dxf"})
    void theListOfADrawingIsAMappingThatChangesNothing(String name) throws UnreadableDrawing {
        for (Language language : Language.values()) {
            String list = new MappingWriter(Imports.CHOICES, Imports.NAMES, language)
                    .of(DxfContents.of(Imports.bytes(name), Imports.CHOICES));
            MappingReader.Read read = read(list);
            assertEquals(List.of(), read.errors(), list);
            MappedRoles roles = new MappedRoles(read.mapping(), new KnownRoles(SCHEMA));
            DxfContents.of(Imports.bytes(name), Imports.CHOICES).layers().keySet()
                    .forEach(l -> assertEquals(Imports.CHOICES.roles().layer(l), roles.layer(l), l));
        }
    }
}
