package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.chapter.Laboratory;
import io.github.labcheck.checker.justify.chapter.Unread;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The designs of a folder for one paper; whatever is wrong with one, the others are in the paper. */
final class PaperDesigns {

    private final Workbench workbench;
    private final JustifyRequest request;
    private final Streams streams;
    private final List<Laboratory> laboratories = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Exit exit = Exit.DONE;

    private PaperDesigns(Workbench workbench, JustifyRequest request, Streams streams) {
        this.workbench = workbench;
        this.request = request;
        this.streams = streams;
    }

    /**
     * The YAML files below the folder of a request, without those that it names for something else.
     *
     * @throws UsageException if the present state of a folder is no folder, or the same folder
     */
    static DesignFiles files(JustifyRequest request) {
        Path folder = absolute(request.file());
        List<Path> others = new ArrayList<>(request.beside().stream().map(PaperDesigns::absolute).toList());
        for (Path before : request.before()) {
            if (!Files.isDirectory(before)) {
                throw new UsageException(OperationWords.BEFORE_NO_FOLDER, before);
            }
            if (absolute(before).equals(folder)) {
                throw new UsageException(OperationWords.BEFORE_SAME_FOLDER, before);
            }
            if (absolute(before).startsWith(folder)) {
                others.add(absolute(before));
            }
        }
        DesignFiles all = DesignFiles.of(List.of(request.file()));
        return new DesignFiles(all.sources().stream()
                .filter(s -> others.stream().noneMatch(o -> absolute(s.path()).startsWith(o)))
                .toList(), all.unreadable());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Reads all designs and works out what the paper says of them. */
    static PaperDesigns read(Workbench workbench, JustifyRequest request, DesignFiles files, LaboratoryMaker maker, boolean drawn,
                             Streams streams) {
        PaperDesigns designs = new PaperDesigns(workbench, request, streams);
        try (Progress progress = new Progress(streams, request.language(), files.sources().size())) {
            for (Source source : files.sources()) {
                progress.next(source.path());
                designs.add(source.path(), maker, drawn);
            }
        }
        files.unreadable().forEach(p -> designs.unread(p, new Text(OperationWords.FOLDER_UNREADABLE.in(Language.ZH, p),
                OperationWords.FOLDER_UNREADABLE.in(Language.EN, p)), Exit.UNREADABLE));
        return designs;
    }

    private void add(Path path, LaboratoryMaker maker, boolean drawn) {
        try {
            Reading reading = workbench.reader().read(path);
            if (!reading.isDesign()) {
                streams.say(request.language(), OperationWords.SKIPPED, path);
                return;
            }
            List<Reading> before = before(path).stream().map(workbench.reader()::read).toList();
            List<Reading> wrong = Stream.concat(Stream.of(reading), before.stream()).filter(r -> r.design() == null).toList();
            wrong.forEach(r -> InputFile.explain(r.file(), r.lines(), r.errors(), streams, request.language()));
            if (wrong.isEmpty()) {
                laboratories.add(maker.of(reading.design(), before.stream().map(Reading::design).toList(), drawn));
            } else {
                unread.add(new Unread(path.toString(), why(wrong.get(0), reading)));
                exit = wrong.stream().map(InputFile::exit).reduce(exit, Exit::and);
            }
        } catch (OutOfMemoryError | StackOverflowError e) {
            unread(path, new Text(OperationWords.MEMORY.in(Language.ZH, path), OperationWords.MEMORY.in(Language.EN, path)), Exit.LIMIT);
        } catch (TooManyPlaces e) {
            unread(path, e.words(), Exit.LIMIT);
        }
    }

    /** The files of the same name in the folders of the present state. */
    private List<Path> before(Path design) {
        Path name = request.file().relativize(design);
        return request.before().stream().map(folder -> folder.resolve(name)).filter(Files::exists).toList();
    }

    /** The first thing that is wrong with a design or with its present state, which is named. */
    private static Text why(Reading wrong, Reading design) {
        InputError first = wrong.errors().get(0);
        int line = first.position().line();
        int more = wrong.errors().size() - 1;
        Text place = wrong == design ? new Text("", "") : Text.of("operation.PaperDesigns.present-state", wrong.file());
        return Text.of("operation.PaperDesigns.line", place, line, first.message(), more == 0 ? Text.same("")
                : Text.of("operation.PaperDesigns.more-errors", more));
    }

    private void unread(Path path, Text why, Exit how) {
        Page page = streams.messages(request.language());
        page.text(why.in(request.language())).end();
        page.flush();
        unread.add(new Unread(path.toString(), why));
        exit = exit.and(how);
    }

    /** In the order of their files. */
    List<Laboratory> laboratories() {
        return List.copyOf(laboratories);
    }

    /** What is not in the paper. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Whether nothing in the folder is meant to be a design. */
    boolean none() {
        return laboratories.isEmpty() && unread.isEmpty();
    }

    /** What kept designs from being in the paper. */
    Exit exit() {
        return exit;
    }
}
