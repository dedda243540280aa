package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Designs for the tests of this package. */
final class Designs {

    static final Schema SCHEMA = Ontology.load().schema();

    /** The two lines that every design needs. */
    static final String HEAD = """
            labcheck: 1
            project: {id: p, date: 2017-11-01}
            """;

    static final String ENGLISH = """
            labcheck: 1
            project: {id: demo, name: 示例, date: 2017-11-01, phase: new-build, incomplete: [signs]}
            building: {sprinklered: true}
            storeys: [{id: F1, level: 1, height: 4.2}]
            rooms:
              - id: 010
                name: 样品受理室
                function: sample-reception
                storey: F1
                zone: public
                outline: [[0, 0], [6, 0], [6, 6.60], [0, 6600 mm], [0, 0]]
                clearHeight: 2800 mm
                temperature: [18, 26 degC]
                relativeHumidity: 45 %
                finishes: {floor: pvc}
              - {id: 走道/1, function: [corridor], storey: F1, clearWidth: 1.8, enclosed: false}
            doors:
              - {id: D1, between: [010, 走道/1], at: [3.0, 6.7], swingsInto: 走道/1, selfClosing: true}
              - {id: D2, between: [走道/1, outside], swingsInto: outside}
            equipment:
              - id: EQ-1
                type: lc-msms
                room: 010
                size: [1.2, 80 cm]
                label: {uniqueId: GX-1, calibratedOn: 2017-06-01}
            signs: []
            stores: [{id: CB1, type: chemical-cabinet, room: 010, holds: []}]
            flows: [{id: W1, type: sample, path: [010, 走道/1, 010]}]
            records: [{type: equipment-file, retentionYears: 6}]
            """;

    static final String CHINESE = """
            labcheck: 1
            项目: {编号: demo, 名称: 示例, 日期: 2017-11-01, 建设阶段: 新建, 未列全: [标牌]}
            建筑: {自动喷水灭火: 是}
            楼层: [{编号: F1, 层号: 1, 层高: 420 cm}]
            房间:
              - 编号: 010
                名称: 样品受理室
                功能: [样品受理室]
                所在楼层: F1
                分区: 公共区
                轮廓: [[0, 0], [6, 0], [6, 6.6], [0, 6.6]]
                净高: 2.8
                温度: [18, 26]
                相对湿度: 45
                装修做法: {地面: PVC卷材}
              - {编号: 走道/1, 功能: 走道, 所在楼层: F1, 净宽: 1800mm, 封闭: 否}
            门:
              - {编号: D1, 两侧: [010, 走道/1], 位置: [3, 6.7], 开向: 走道/1, 自动关闭: 是}
              - {编号: D2, 两侧: [走道/1, 室外], 开向: 室外}
            设备:
              - 编号: EQ-1
                类型: 液相色谱串联质谱仪
                所在房间: 010
                外形尺寸: [1200 mm, 0.8]
                标识: {唯一编号: GX-1, 检定校准日期: 2017-06-01}
            标牌: []
            储存: [{编号: CB1, 类型: 化学品柜, 所在房间: 010, 储存物: []}]
            流线: [{编号: W1, 类型: 样品流, 路径: [010, 走道/1, 010]}]
            记录档案: [{类型: 设备档案, 保存年限: 6}]
            """;

    private static final DesignReader READER = new DesignReader(SCHEMA);

    private Designs() {
    }

    static Reading read(String yaml) {
        return READER.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] bytes) {
        return READER.read("test.yaml", bytes);
    }

    /** A design that must have no errors. */
    static Design design(String yaml) {
        Reading reading = read(yaml);
        if (reading.design() == null) {
            throw new AssertionError(reading.errors());
        }
        return reading.design();
    }

    static List<String> codes(Reading reading) {
        return reading.errors().stream().map(InputError::code).toList();
    }
}
