package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the text of a design that was changed, and never over what somebody else wrote meanwhile. */
public final class SavedDesign {

    private static final int MOST = Integer.MAX_VALUE - 1024;

    private final List<Path> packs;

    /** For a session with packs, into which no design is written. */
    public SavedDesign(List<Path> packs) {
        this.packs = packs;
    }

    /**
     * Writes a design in place of itself.
     *
     * @param known what the file is thought to hold
     * @throws UsageException if it holds something else, or cannot be written
     */
    public void update(Path path, byte[] known, byte[] text) {
        RunFiles files = RunFiles.reading(null, List.of(), packs);
        OutputFile file = files.updates(path);
        byte[] held;
        try {
            held = InputBytes.read(path, MOST);
        } catch (UnreadableInput e) {
            throw new UsageException(e.words());
        }
        if (!Arrays.equals(known, held)) {
            throw new UsageException(Text.of("operation.SavedDesign.not-saved-was-changed", path));
        }
        files.write(Map.of(file, out -> out.write(text)));
    }

    /** Writes the transcript of a session into a file that is not there yet. */
    public void transcript(Path path, byte[] text) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Text.of("operation.SavedDesign.not-written-there-already", path));
        }
        RunFiles files = RunFiles.reading(null, List.of(), packs);
        files.write(Map.of(files.writes(path, FileKind.TEXT), out -> out.write(text)));
    }

    /** Writes a design into a file that is not there yet. */
    public void copy(Path path, Path original, byte[] text) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Text.of("operation.SavedDesign.not-saved-there-already", path));
        }
        RunFiles files = RunFiles.reading(null, List.of(original), packs);
        files.write(Map.of(files.writes(path, FileKind.DESIGN), out -> out.write(text)));
    }
}
