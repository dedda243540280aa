package io.github.labcheck.checker.faults;

import java.util.List;

/** Pressures that do not fall the way they should. */
final class AirFaults {

    private AirFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(chain(), corridor());
    }

    private static FaultFamily chain() {
        FaultFamily family = new FaultFamily("pcr-pressure", "PCR 四区压力梯度颠倒或拉平", "Pressure does not fall along the PCR areas",
                "PCR-GUIDE-2010-x-j");
        pressure(family, "313", 12, "311", "313");
        pressure(family, "313", 10, "311", "313");
        pressure(family, "315", -8, "313", "315");
        pressure(family, "315", -5, "313", "315");
        pressure(family, "317", -15, "315", "317");
        pressure(family, "317", -12, "315", "317");
        pressure(family, "315", -25, "315", "317");
        pressure(family, "313", -16, "313", "315");
        return family;
    }

    private static FaultFamily corridor() {
        FaultFamily family = new FaultFamily("pcr-corridor", "PCR 区与走道的压力关系颠倒",
                "Pressure between a PCR area and the corridor is the wrong way round",
                "PCR-GUIDE-2010-x-h", "PCR-GUIDE-2010-x-i");
        pressure(family, "311", -1, "311", "D311");
        pressure(family, "311", -5, "311", "D311");
        pressure(family, "315", 1, "315", "D315");
        pressure(family, "315", 5, "315", "D315");
        pressure(family, "317", 2, "317", "D317");
        pressure(family, "317", 10, "317", "D317");
        return family;
    }

    private static void pressure(FaultFamily family, String room, double pascal, String... subjects) {
        family.add(new Fault(room + ": " + pascal + " Pa", List.of(subjects), d -> d.set(room, "pressure", pascal)));
    }
}
