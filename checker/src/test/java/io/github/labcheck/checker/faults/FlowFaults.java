package io.github.labcheck.checker.faults;

import java.util.List;

/** Flows in the wrong order, through the wrong rooms, or where no door leads. */
final class FlowFaults {

    private FlowFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(sampleOrder(), microOrder(), pcrOrder(), pcrPeople(), back(), jump(), wasteOut(), together(), client());
    }

    /** Two stations change places. */
    private static String swap(String path, String one, String other) {
        return path.replaceAll("\\b" + one + "\\b", "#").replaceAll("\\b" + other + "\\b", one).replace("#", other);
    }

    private static FaultFamily sampleOrder() {
        FaultFamily family = new FaultFamily("sample-order", "样品流顺序颠倒（登记、贮存、制备换位）",
                "The stations of a sample flow are in the wrong order", "LABEL-PRACTICE-x-c");
        String[][] swaps = {{"FL01", "108", "107"}, {"FL04", "107", "104"}, {"FL07", "108", "104"}, {"FL10", "107", "104"},
            {"FL13", "109", "108"}, {"FL16", "108", "104"}, {"FL19", "108", "107"}, {"FL22", "106", "113"}};
        for (String[] s : swaps) {
            family.add(s[0], s[1] + " and " + s[2] + " change places", d -> d.path(s[0], p -> swap(p, s[1], s[2])));
        }
        return family;
    }

    private static FaultFamily microOrder() {
        FaultFamily family = new FaultFamily("micro-order", "食品微生物样品流顺序颠倒",
                "The stations of the microbiological sample flow are in the wrong order",
                "GB4789.1-2016-2.2-e");
        String[][] swaps = {{"305", "307"}, {"307", "324"}, {"324", "323"}, {"305", "324"}, {"305", "323"}, {"307", "323"}};
        for (String[] s : swaps) {
            family.add("FL25", s[0] + " and " + s[1] + " change places", d -> d.path("FL25", p -> swap(p, s[0], s[1])));
        }
        family.add("FL25", "incubation before inoculation",
                d -> d.path("FL25", p -> p.replace("303 304 303 C3 305", "305 C3 303 304 303")));
        family.add("FL25", "identification before inoculation",
                d -> d.path("FL25", p -> p.replace("303 304 303 C3 305 C3 307", "307 C3 303 304 303 C3 305")));
        return family;
    }

    private static FaultFamily pcrOrder() {
        FaultFamily family = new FaultFamily("pcr-order", "PCR 样品、试剂逆着四区方向走",
                "Samples or reagents go against the direction of the PCR areas",
                "PCR-GUIDE-2010-x-c", "GBT27403-2008-x-a");
        String way = "312 313 PB3 315 PB4 317";
        String[][] ways = {{"amplification before preparation", "314 315 PB3 313 312 C3 316 317"},
            {"analysis before amplification", "312 313 312 C3 316 317 PB4 315"}, {"analysis before preparation", "316 317 PB4 315 PB3 313"},
            {"back to amplification", way + " PB4 315"}, {"back to preparation", way + " PB4 315 PB3 313"}};
        for (String[] each : ways) {
            family.add("FL31", each[0], d -> d.path("FL31", p -> p.replace(way, each[1])));
        }
        family.add("FL33", "from amplification to reagents", d -> d.path("FL33", p -> "315 PB3 313 PB2 311"));
        family.add("FL33", "back to reagents", d -> d.path("FL33", p -> p + " PB3 313 PB2 311"));
        family.add("FL33", "from preparation to reagents", d -> d.path("FL33", p -> "313 PB2 311"));
        return family;
    }

    private static FaultFamily pcrPeople() {
        FaultFamily family = new FaultFamily("pcr-people", "人员逆着 PCR 四区方向走", "People go against the direction of the PCR areas",
                "GBT32146.3-2015-AnnexB-a", "PCR-GUIDE-2010-x-c");
        String[][] swaps = {{"311", "313", "310", "312"}, {"313", "315", "312", "314"}, {"315", "317", "314", "316"},
            {"311", "315", "310", "314"}, {"311", "317", "310", "316"}, {"313", "317", "312", "316"}};
        for (String[] s : swaps) {
            family.add("FL32", s[0] + " and " + s[1] + " change places",
                    d -> d.path("FL32", p -> swap(swap(p, s[0], s[1]), s[2], s[3])));
        }
        family.add("FL32", "back to preparation", d -> d.path("FL32", p -> p + " 316 C3 312 313"));
        family.add("FL32", "back to reagents", d -> d.path("FL32", p -> p + " 316 C3 310 311"));
        return family;
    }

    private static FaultFamily back() {
        FaultFamily family = new FaultFamily("flow-back", "微生物检测样品从后一步回到前一步", "Microbiological samples go back to an earlier station",
                "GB4789.1-2016-2.2-d", "CNAS-CL01-A001-6.3.4b");
        String[] tails = {"C3 305", "C3 307", "C3 303 304", "C3 324", "C3 323 C3 305", "C3 324 C3 307"};
        for (String tail : tails) {
            family.add("FL25", "after washing again " + tail,
                    d -> d.path("FL25", p -> p.replace("323 C3 LL3", "323 " + tail + (tail.endsWith("304") ? " 303" : "") + " C3 LL3")));
        }
        return family;
    }

    private static FaultFamily jump() {
        FaultFamily family = new FaultFamily("flow-jump", "流线中一步没有门可通", "No door joins two stations that follow each other in a flow",
                "GXJY-2017-workflow-walkable");
        String[][] jumps = {{"FL02", "206 C2 207", "206 207"}, {"FL05", "204 C2 228", "204 228"}, {"FL11", "210 C2 213", "210 213"},
            {"FL13", "223 C2 226", "223 226"}, {"FL17", "ST1 C2 202", "ST1 202"}, {"FL24", "113 C1 101", "113 101"},
            {"FL27", "324 C3 325", "324 325"}, {"FL23", "113 C1 124", "113 124"}, {"FL42", "115 C1 130", "115 130"},
            {"FL51", "225 C2 DL2", "225 DL2"}};
        for (String[] j : jumps) {
            family.add(j[0], j[2], d -> d.path(j[0], p -> p.replace(j[1], j[2])));
        }
        return family;
    }

    private static FaultFamily wasteOut() {
        FaultFamily family = new FaultFamily("waste-out", "废弃物从样品或人员入口运出", "Waste leaves where samples or people enter",
                "FLOW-PRACTICE-x-a");
        for (String flow : List.of("FL03", "FL06", "FL15", "FL24")) {
            family.add(flow, "leaves through reception", d -> d.path(flow, p -> p.replaceAll("101$", "109")));
        }
        for (String flow : List.of("FL09", "FL18", "FL27", "FL46")) {
            family.add(flow, "leaves through the entrance hall", d -> d.path(flow, p -> p.replaceAll("101$", "110")));
        }
        for (String flow : List.of("FL03", "FL24")) {
            family.add(flow, "leaves by the door of the entrance hall", d -> d.path(flow, p -> p.replaceAll("101$", "110 DX1")));
        }
        return family;
    }

    private static FaultFamily together() {
        FaultFamily family = new FaultFamily("waste-with-visitors", "废弃物与来访、送样人员走同一段走道",
                "Waste shares a stretch of corridor with visitors or clients", "FLOW-PRACTICE-waste-apart");
        for (String room : List.of("111", "112", "122", "123", "124", "129")) {
            family.add("FL24", "visitors go by the corridor to " + room, d -> d.path("FL36", p -> "110 C1 " + room));
        }
        family.add("FL24", "clients go by the corridor to reception", d -> d.path("FL35", p -> "110 C1 109"));
        family.add("FL24", "clients enter at the west end of the corridor", d -> d.path("FL35", p -> "C1 109"));
        return family;
    }

    private static FaultFamily client() {
        FaultFamily family = new FaultFamily("client-way", "送样人员穿过检测区到受理室", "Clients reach sample reception through the test area",
                "LABEL-PRACTICE-x-d");
        for (String room : List.of("104", "103", "113", "124", "123")) {
            family.add("FL35", "by " + room, d -> d.path("FL35", p -> "110 C1 " + room + " C1 109"));
        }
        family.add("FL35", "by the second storey", d -> d.path("FL35", p -> "110 C1 ST1 C2 206 C2 ST1 C1 109"));
        return family;
    }
}
