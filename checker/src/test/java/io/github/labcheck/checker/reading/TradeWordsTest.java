package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people on building sites and in laboratories call things is understood, and what could mean several things is asked. */
class TradeWordsTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();

    @ParameterizedTest
    @CsvSource({"收样室, sample-reception", "sample receiving, sample-reception", "天平室, balance-room", "balance room, balance-room",
        "气瓶间, cylinder-room", "gas bottle store, cylinder-room", "标液室, standard-solution-room", "无菌室, sterile-room",
        "前处理室, pretreatment", "ICP室, atomic-spectroscopy", "ICP-MS室, icp-ms-room", "液质室, mass-spectrometry",
        "气质室, mass-spectrometry", "气相室, gas-chromatography", "原子荧光室, atomic-spectroscopy", "湿化学实验室, wet-chemistry",
        "wet chemistry lab, wet-chemistry", "wet lab, laboratory", "微波消解室, digestion", "马弗炉室, high-temperature-room",
        "危险化学品库, chemical-store", "剧毒品室, toxic-store", "废液间, hazardous-waste-store", "样品冷库, sample-cold-store",
        "核酸提取区, nucleic-acid-extraction", "细菌室, microbiology-laboratory", "感官评定室, sensory-evaluation", "电镜室, electron-microscopy",
        "ＨＰＬＣ室, liquid-chromatography", "prep room, preparation-room", "solvent store, flammable-store"})
    void roomsGoByTheirTradeWords(String word, String notation) {
        assertEquals(notation, SCHEMA.concept("RoomFunction", word).map(Concept::notation).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({"通风橱, fume-hood", "毒气柜, fume-hood", "fume cupboard, fume-hood", "ICP, icp-oes", "气质, gc-ms", "扫描电镜, sem",
        "冻干机, freeze-dryer",
        "pH计, ph-meter", "粘度计, viscometer", "洒水喷头, sprinkler-head", "紧急喷淋, emergency-shower", "safety shower, emergency-shower",
        "台式离心机, centrifuge"})
    void equipmentGoesByItsTradeWords(String word, String notation) {
        assertEquals(notation, SCHEMA.concept("EquipmentType", word).map(Concept::notation).orElse("nothing"));
    }

    @Test
    void whatCouldMeanSeveralThingsIsNotGuessed() {
        for (String word : List.of("恒温室", "机房", "试剂准备室", "分析区", "冷冻室", "PCR室")) {
            assertTrue(SCHEMA.concept("RoomFunction", word).isEmpty(), word);
        }
        for (String word : List.of("喷淋", "冰柜")) { // a sprinkler or a safety shower; a freezer or a refrigerator
            assertTrue(SCHEMA.concept("EquipmentType", word).isEmpty(), word);
        }
    }
}
