package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.chapter.Laboratory;
import io.github.labcheck.checker.justify.chapter.Unread;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.reading.Design;
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
import java.util.Optional;

/** The designs of a folder for one paper; whatever is wrong with one, the others are in the paper. */
final class PaperDesigns {

    private final Workbench workbench;
    private final JustifyRequest request;
    private final DesignFiles files;
    private final Streams streams;
    private final List<Laboratory> laboratories = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Exit exit = Exit.DONE;

    private PaperDesigns(Workbench workbench, JustifyRequest request, DesignFiles files, Streams streams) {
        this.workbench = workbench;
        this.request = request;
        this.files = files;
        this.streams = streams;
    }

    /**
     * The YAML files below the folder of a request, without those that it names for something else.
     *
     * @throws UsageException if the present state of a folder is no folder
     */
    static DesignFiles files(JustifyRequest request) {
        request.before().stream().filter(b -> !Files.isDirectory(b)).findFirst().ifPresent(b -> {
            throw new UsageException(OperationWords.BEFORE_NO_FOLDER, b);
        });
        List<Path> others = new ArrayList<>(request.beside());
        others.addAll(request.before());
        List<Path> absolute = others.stream().map(p -> p.toAbsolutePath().normalize()).toList();
        DesignFiles all = DesignFiles.of(List.of(request.file()));
        return new DesignFiles(all.sources().stream()
                .filter(s -> absolute.stream().noneMatch(o -> s.path().toAbsolutePath().normalize().startsWith(o)))
                .toList(), all.unreadable());
    }

    /** Reads all designs and works out what the paper says of them. */
    static PaperDesigns read(Workbench workbench, JustifyRequest request, DesignFiles files, Laboratories maker, boolean drawn,
                             Streams streams) {
        PaperDesigns designs = new PaperDesigns(workbench, request, files, streams);
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

    private void add(Path path, Laboratories maker, boolean drawn) {
        try {
            Reading reading = workbench.reader().read(path);
            if (!reading.isDesign()) {
                streams.say(request.language(), OperationWords.SKIPPED, path);
                return;
            }
            Optional<Design> design = readable(reading);
            List<Optional<Design>> before = before(path).stream().map(b -> readable(workbench.reader().read(b))).toList();
            if (design.isPresent() && before.stream().allMatch(Optional::isPresent)) {
                laboratories.add(maker.of(design.get(), before.stream().map(Optional::orElseThrow).toList(), drawn));
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

    private Optional<Design> readable(Reading reading) {
        if (reading.design() == null) {
            InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, request.language());
            InputError first = reading.errors().get(0);
            int line = first.position().line();
            int more = reading.errors().size() - 1;
            unread.add(new Unread(reading.file(), new Text(
                    "第 " + line + " 行：" + first.message().zh() + (more == 0 ? "" : "另有 " + more + " 处错误。"),
                    "line " + line + ": " + first.message().en() + (more == 0 ? "" : " More errors: " + more + "."))));
            exit = exit.and(Exit.UNREADABLE);
        }
        return Optional.ofNullable(reading.design());
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
