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

class DiffTest {

    private static final String OLD = """
            labcheck: 1
            project: {id: p, name: 楼, date: 2017-11-01, phase: new-build}
            storeys: [{id: F1, level: 1, height: 4.2}]
            rooms:
              - {id: R1, name: 样品室, function: sample-reception, storey: F1, clearHeight: 2.8, outline: [[0, 2], [6, 2], [6, 8], [0, 8]]}
              - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.4}
            """;

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path old;

    @BeforeEach
    void write() throws Exception {
        old = Files.writeString(folder.resolve("old.yaml"), OLD);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return CommandFront.run(Streams.plain(out, err), arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path now(String from, String to) throws Exception {
        return Files.writeString(folder.resolve("new.yaml"), OLD.replace(from, to));
    }

    @Test
    void whatIsCuredAndWhatIsNewIsTold() throws Exception {
        assertEquals(0, run("diff", old.toString(), now("clearWidth: 1.4", "clearWidth: 2.6").toString(), "--lang", "en"));
        assertTrue(said().contains("0 new violations, 1 cured"), said());
        assertTrue(said().contains("Cured (1)"), said());
        assertEquals(1, run("diff", folder.resolve("new.yaml").toString(), old.toString(), "--fail-on", "new"));
        assertTrue(said().contains("新增不符合（1）"), said());
    }

    @Test
    void anotherNameAnotherOrderAndAnotherProjectIdAreNoDifference() throws Exception {
        String turned = OLD.replace("id: p,", "id: q,");
        int at = turned.indexOf("  - {id: R1");
        int behind = turned.indexOf("  - {id: C1");
        Path now = Files.writeString(folder.resolve("x.yaml"), turned.substring(0, at) + turned.substring(behind) + turned.substring(at,
                behind));
        assertEquals(0, run("diff", old.toString(), now.toString(), "--fail-on", "new"));
        assertTrue(said().contains("判定没有变化"), said());
    }

    @Test
    void aRoomWithAnotherIdIsKnownByItsPlace() throws Exception {
        Path now = now("id: R1, name: 样品室", "id: A101, name: 收样室");
        assertEquals(0, run("diff", old.toString(), now.toString(), "--fail-on", "new"));
        assertTrue(said().contains("R1 → A101"), said());
    }

    @Test
    void reportsCompareAsTheirDesignsDo() throws Exception {
        Path now = now("clearWidth: 1.4", "clearWidth: 1.5");
        Path before = folder.resolve("old.json");
        run("check", old.toString(), "--format", "json", "--output", before.toString());
        run("diff", old.toString(), now.toString(), "--format", "json");
        String designs = said();
        run("diff", before.toString(), now.toString(), "--format", "json");
        assertEquals(designs.replaceAll("\"was\".*", ""), said().replaceAll("\"was\".*", ""));
        assertTrue(said().contains("\"changed\": 1"), said());
        assertEquals(0, run("diff", before.toString(), before.toString()));
        assertTrue(said().contains("判定没有变化"), said());
        for (String format : new String[] {"markdown", "html"}) {
            assertEquals(0, run("diff", before.toString(), now.toString(), "--format", format));
            assertTrue(said().contains("JGJ91"), said());
        }
    }

    @Test
    void againstABaselineOnlyWhatIsNewFails() throws Exception {
        Path base = folder.resolve("base.json");
        Path wide = Files.writeString(folder.resolve("wide.yaml"), OLD.replace("clearWidth: 1.4", "clearWidth: 2.6"));
        run("check", wide.toString(), "--format", "json", "--output", base.toString());
        assertEquals(0, run("check", wide.toString(), "--baseline", base.toString(), "--fail-on", "new"));
        assertEquals(1, run("check", old.toString(), "--baseline", base.toString()), "without new, everything counts as ever");
        run("check", old.toString(), "--format", "json", "--output", folder.resolve("known.json").toString());
        assertEquals(0, run("check", old.toString(), "--baseline", folder.resolve("known.json").toString(), "--fail-on", "new"));
        Path now = old;
        assertEquals(1, run("check", now.toString(), "--baseline", base.toString(), "--fail-on", "new"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("新增不符合"), err.toString(StandardCharsets.UTF_8));
        assertEquals(2, run("check", now.toString(), "--fail-on", "new"));
        assertEquals(2, run("check", now.toString(), "--baseline", old.toString()));
        assertEquals(2, run("check", now.toString(), "--baseline", base.toString(), "--format", "json", "--output", base.toString()));
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsCompared() throws Exception {
        assertEquals(3, run("diff", old.toString(), folder.resolve("none.yaml").toString()));
        assertEquals(3, run("diff", now("clearWidth", "clearWdith").toString(), old.toString()));
        assertEquals(2, run("diff", old.toString()));
        assertEquals(2, run("diff", old.toString(), old.toString(), "--format", "pdf"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"labcheck\": {\"report\": 1}, \"designs\": [{");
        assertEquals(2, run("diff", broken.toString(), old.toString()));
        assertEquals(4, run("diff", Files.createDirectory(folder.resolve("empty")).toString(), old.toString()));
    }
}
