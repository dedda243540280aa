package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.revision.AmbiguousFile;
import io.github.labcheck.checker.importing.revision.Revision;
import io.github.labcheck.checker.importing.revision.UnifiedDiff;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brings a design up to the next revision of its drawings. This is the one place where a design is read and written by one run:
 * because the user asked for that. The new text is read before it is written, and takes the place of the old one as a whole.
 */
final class RevisionImport {

    private final Workbench workbench;
    private final ImportRequest request;

    RevisionImport(Workbench workbench, ImportRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    /**
     * Takes a draft into the design.
     *
     * @param target the design as an output; null for a dry run
     */
    Exit run(Draft draft, RunFiles files, OutputFile target, Streams streams) throws IOException {
        Path path = request.into().design();
        Reading reading = workbench.reader().read(path);
        Design design = reading.design();
        if (design == null) {
            InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, request.language());
            return Exit.UNREADABLE;
        }
        byte[] bytes = InputBytes.read(path, Integer.MAX_VALUE - 1024);
        Revision.Result result;
        try {
            result = Revision.of(WrittenDesign.of(bytes, workbench.ontology().schema()), draft, names(request.files()), request.into().remove(),
                    workbench.ontology().schema(), request.language());
        } catch (AmbiguousFile e) {
            say(streams, e.text());
            return Exit.UNREADABLE;
        }
        byte[] changed = result.edits().after().getBytes(StandardCharsets.UTF_8);
        Reading after = workbench.reader().read(path.toString(), changed);
        if (after.design() == null) {
            say(streams, new Text("没有写任何文件：更新后的设计有以下错误，请先在设计或图中改正。",
                    "Nothing was written: the design would have these errors after the import; correct the design or the drawing first."));
            InputFile.explain(path.toString(), after.lines(), after.errors(), streams, request.language());
            return Exit.UNREADABLE;
        }
        if (target == null) {
            streams.out().write(UnifiedDiff.of(result.edits(), path.toString()).getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } else if (!result.edits().isEmpty()) {
            write(path, bytes, changed, files, target);
        }
        Page page = streams.messages(request.language());
        new RevisionAccountText(page, request.language()).tell(result, path.toString(), target == null);
        page.flush();
        return Exit.DONE;
    }

    /** What somebody wrote into the file meanwhile is not written over. */
    private static void write(Path path, byte[] before, byte[] after, RunFiles files, OutputFile target) throws UnreadableInput {
        if (!Arrays.equals(before, InputBytes.read(path, Integer.MAX_VALUE - 1024))) {
            throw new UsageException(new Text("没有写任何文件：" + path + " 在导入期间被改动了；请再运行一次",
                    "Nothing was written: " + path + " was changed while the import ran; run it again"));
        }
        files.write(Map.of(target, out -> out.write(after)));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(f -> f.getFileName().toString()).toList();
    }

    private void say(Streams streams, Text text) {
        Page page = streams.messages(request.language());
        page.line(0, text.in(request.language()));
        page.flush();
    }
}
