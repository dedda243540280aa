package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cli.CommandFront;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverRulesTest {

    private static final String HEAD = "waivers:\n  - {clause: JGJ91-93-4.1.5b, reason: 既有结构墙, ";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path design;

    @BeforeEach
    void write() throws Exception {
        design = Files.writeString(folder.resolve("d.yaml"), """
                labcheck: 1
                project: {id: p, name: 楼, date: 2017-11-01, phase: new-build}
                building: {use: other-civil, heightClass: low-rise}
                storeys: [{id: F1, level: 1, height: 4.2}]
                rooms:
                  - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.0}
                """);
    }

    private int check(String waivers) throws Exception {
        err.reset();
        out.reset();
        Path file = Files.writeString(folder.resolve("w.yaml"), waivers);
        return CommandFront.run(Streams.plain(out, err), "check", design.toString(), "--waivers", file.toString(), "--clause",
                "JGJ91-93-4.1.5b",
                "--clause", "GB50016-2014-5.5.18b");
    }

    private void says(int exit, String waivers, String... words) throws Exception {
        int code = check(waivers);
        String said = err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
        assertEquals(exit, code, said);
        for (String word : words) {
            assertTrue(said.contains(word), () -> "missing \"" + word + "\" in:\n" + said);
        }
    }

    @Test
    void everyWaiverSaysWhatItIsAboutAndOneThatNamesNobodyIsPointedOut() throws Exception {
        says(1, HEAD + "subject: C1, until: 2018-12-31}\n", "豁免没有写批准人：条款 JGJ91-93-4.1.5b，对象 C1");
        says(5, HEAD + "approver: 总工, until: 2018-12-31}\n", "scope: all");
        says(5, HEAD + "approver: 总工, scope: everything, until: 2018-12-31}\n", "scope");
        says(5, HEAD + "approver: 总工, subject: C1, scope: all, until: 2018-12-31}\n", "不能同时写");
        says(1, HEAD + "approver: 总工, scope: all, until: 2018-12-31, measure: 加设指示灯}\n", "豁免", "补救措施：加设指示灯");
    }

    @Test
    void aWaiverIsForALimitedTime() throws Exception {
        says(5, HEAD + "approver: 总工, subject: C1, from: 2017-10-01, until: 2019-10-02}\n", "最长 24 个月", "2019-10-01");
        says(1, HEAD + "approver: 总工, subject: C1, from: 2017-10-01, until: 2019-10-01}\n", "豁免");
        says(1, HEAD + "approver: 总工, subject: C1, until: 2017-12-01}\n", "豁免即将到期");
    }

    @Test
    void anAttachmentIsThereAndIsTheOneThatWasMeant() throws Exception {
        Files.writeString(folder.resolve("minutes.txt"), "agreed");
        String hash = Attachments.hash(folder, "minutes.txt").orElseThrow();
        says(1, HEAD + "approver: 总工, subject: C1, until: 2018-12-31, attachment: minutes.txt, sha256: " + hash + "}\n", "豁免");
        says(5, HEAD + "approver: 总工, subject: C1, until: 2018-12-31, attachment: minutes.txt}\n", "sha256");
        says(5, HEAD + "approver: 总工, subject: C1, until: 2018-12-31, attachment: none.txt, sha256: " + hash + "}\n", "不能读取");
        Files.writeString(folder.resolve("minutes.txt"), "agreed to more");
        says(5, HEAD + "approver: 总工, subject: C1, until: 2018-12-31, attachment: minutes.txt, sha256: " + hash + "}\n", "附件已不是当初的文件");
    }

    @Test
    void mandatoryClausesOnFireAndWaysOutAreNeverWaived() throws Exception {
        says(5, "waivers:\n  - {clause: GB50016-2014-5.5.18b, subject: C1, reason: r, approver: 总工, until: 2018-12-31}\n", "不能豁免",
                "GB50016-2014-5.5.18b");
    }
}
