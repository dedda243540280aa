package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputBytesTest {

    private static final int LIMIT = 200_000;

    @TempDir
    private Path folder;

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "named pipes");
        return pipe;
    }

    private static String why(Path file) {
        UnreadableInput why = assertThrows(UnreadableInput.class, () -> InputBytes.read(file, LIMIT, 1, 1));
        assertTrue(why.words().zh().length() > 3, why::toString);
        return why.words().en();
    }

    @Test
    void aFileIsReadUpToTheLimitAndOneByteMore() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[LIMIT]);
        assertEquals(LIMIT, InputBytes.read(file, LIMIT).length);
        assertEquals(101, InputBytes.read(file, 100).length);
        assertEquals(0, InputBytes.read(Files.createFile(folder.resolve("empty")), LIMIT).length);
    }

    @Test
    void whatIsNotThereAndFoldersAreSaid() {
        assertEquals("There is no such file", why(folder.resolve("none")));
        assertEquals("This is a folder; name a file in it", why(folder));
    }

    @Test
    void aDeviceWithoutEndIsReadUpToTheLimit() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        assertEquals(LIMIT + 1, InputBytes.read(zero, LIMIT).length);
        assertEquals(0, InputBytes.read(Path.of("/dev/null"), LIMIT).length);
    }

    @Test
    void aPipeToWhichNobodyWritesIsNotWaitedForWithoutEnd() throws Exception {
        assertEquals("This is no plain file but a pipe or a device, and nothing came from it for 1 seconds", why(pipe()));
    }

    @Test
    void aPipeThatFallsSilentIsNotWaitedForWithoutEnd() throws Exception {
        Path pipe = pipe();
        CompletableFuture<OutputStream> open = CompletableFuture.supplyAsync(() -> {
            try {
                OutputStream out = Files.newOutputStream(pipe);
                out.write(new byte[10]);
                out.flush();
                return out;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertTrue(why(pipe).contains("nothing came from it"));
        open.get(60, TimeUnit.SECONDS).close();
    }

    @Test
    void whatComesThroughAPipeInPartsIsReadWhole() throws Exception {
        Path pipe = pipe();
        byte[] all = new byte[LIMIT];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31);
        }
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                for (int i = 0; i < all.length; i += 1000) {
                    out.write(all, i, 1000);
                    out.flush();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertArrayEquals(all, InputBytes.read(pipe, LIMIT, 30, 30));
        written.get(60, TimeUnit.SECONDS);
    }
}
