package io.github.labcheck.checker.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.shell.core.InputProvider;

/** Lines of a script or pipe: UTF-8, without prompt, editing or history file. */
final class PipedLines implements InputProvider {

    private final BufferedReader in;
    private boolean first = true;

    PipedLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public String readInput() throws IOException {
        String line = in.readLine();
        boolean marked = first && line != null && line.startsWith("\uFEFF");
        first = false;
        return marked ? line.substring(1) : line;
    }
}
