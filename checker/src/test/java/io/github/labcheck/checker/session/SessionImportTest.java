package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.Imports;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drawing comes into the session, is looked at, and its next revision comes in as well. */
class SessionImportTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();

    @Test
    void whatIsImportedIsLoadedAndUpdated() throws Exception {
        Path list = Files.writeString(folder.resolve("rooms.csv"), "房间号,房间名称,楼层,面积（㎡）\n101,办公室,一层,20\n102,天平室,一层,15\n");
        Path design = folder.resolve("design.yaml");
        String said = conversation.say("import " + list + " --to " + design);
        assertTrue(said.contains("取用 rooms 2") && said.contains("最有用的答复"), said);
        assertTrue(conversation.say("rooms").contains("天平室"));
        Files.writeString(list, "房间号,房间名称,楼层,面积（㎡）\n101,办公室,一层,20\n102,天平室,一层,15\n103,走廊,一层,12\n");
        String before = Files.readString(design);
        assertTrue(conversation.say("import " + list + " --into " + design + " --dry-run").contains("+    name: 走廊"));
        assertEquals(before, Files.readString(design));
        String updated = conversation.say("导入 " + list + " --into " + design);
        assertTrue(updated.contains("已就地更新"), updated);
        assertTrue(conversation.say("rooms").contains("走廊"));
    }

    @Test
    void whereToIsSaidAndNothingIsWrittenOver() throws Exception {
        Path drawing = Files.write(folder.resolve("plan.dxf"), Imports.bytes("duplex-level1-r12-outlines-m.dxf"));
        assertTrue(conversation.say("import " + drawing).contains("--into"));
        Path design = Conversation.design(folder);
        String before = Files.readString(design);
        conversation.say("load " + design);
        assertTrue(conversation.say("import " + drawing + " --to " + design).contains("没有写任何文件"));
        assertEquals(before, Files.readString(design));
        assertFalse(conversation.say("import " + drawing + " --to " + folder.resolve("new.yaml") + " --unit furlong").contains("取用"));
    }
}
