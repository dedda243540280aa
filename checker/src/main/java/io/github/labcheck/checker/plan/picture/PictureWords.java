package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;

/** The fixed words of a plan. Arguments are numbered, since languages order them differently. */
enum PictureWords {
    EXIT("安全出口", "EXIT"), NORTH("北", "N"),
    ZONES("功能区", "Zones"), NO_ZONE("未写功能区", "zone not stated"),
    SYMBOLS("图例", "Symbols"), FLOWS("流线", "Flows"), FAULTS("不符合项（编号与报告一致）", "Findings, numbered as in the report"),
    NO_FAULTS("本层图上没有不符合项", "No finding has a place on this storey"),
    ELSEWHERE("另有 %1$d 处不在本层图上，见报告", "%1$d more {1:is|are} not on this plan; see the report"),
    SMALL_ROOMS("图中以字母表示的房间", "Rooms shown by a letter"), UNDRAWN("未绘制的房间", "Rooms that are not drawn"),
    UNPLACED("没有写位置的设备和储存", "Equipment and stores without a place"), POINT("设备（没有写尺寸）", "equipment, size not stated"),
    DOOR("平开门及开启方向", "door, with the way it opens"), DOOR_UNKNOWN("门，开启方向未知", "door, way of opening not known"),
    GATE("大门、卷帘门", "gate, shutter"), SLIDING("推拉门", "sliding door"), OPENING("洞口", "opening"), PASS_BOX("传递窗", "pass box"),
    WINDOW("窗（宽度示意）", "window, width not to scale"), SAFETY_EXIT("安全出口", "safety exit"),
    BENCH("实验台", "bench"), HOOD("通风柜等排风设备", "fume hood, other exhaust"), CABINET("生物安全柜、洁净台", "safety cabinet, clean bench"),
    COLD("冷藏冷冻设备", "cold storage"), SINK("水池、洗眼器", "sink, eyewash"), DEVICE("其他设备", "other equipment"),
    STORE("储存柜", "store"), FURNITURE("家具", "furniture"),
    STAIR("楼梯", "stair"), LIFT("电梯", "lift"), SHAFT("管井", "shaft"), WAY("例证路线", "way that proves a finding"),
    ERROR("错误", "error"), WARNING("警告或建议", "warning or advice"),
    MATCH("接第 %1$s 张", "continues on sheet %1$s"), SHEET_OF("第 %1$d/%2$d 张", "sheet %1$d of %2$d"), LEGEND("图例", "legend"),
    ACTUAL_SIZE("%1$s 图幅，打印时选“实际大小”", "%1$s; print at actual size"), PRINTED("按比例图纸", "Sheets to scale"),
    PROJECT("项目", "Project"), SHEET("图名", "Sheet"), PLAN_OF("%1$s平面图", "Plan of %1$s"), DRAWING("图号", "Drawing"),
    DATE("日期", "Date"), SCALE("比例", "Scale"), OWNER("建设单位", "Owner"), DESIGNER("设计单位", "Designer"), LOCATION("地点", "Location"),
    REVISION("%1$s（版次 %2$s）", "%1$s, rev. %2$s");

    private final String zh;
    private final String en;

    PictureWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language, Object... arguments) {
        return Counts.filled(language == Language.ZH ? zh : en, arguments);
    }
}
