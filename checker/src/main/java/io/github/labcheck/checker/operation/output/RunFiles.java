package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.output.OutputFile.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of one run. What it reads is told first, then what it writes; each output is compared with all inputs and all
 * other outputs when it is told, and all are written together at the end. So nothing that a user has is lost, and a run
 * that is refused has written nothing.
 */
public final class RunFiles {

    /** Kinds of which a user has files that are not ours and hold the user's work: they are replaced only where labcheck wrote them. */
    private static final Set<FileKind> GUARDED = Set.of(FileKind.TURTLE, FileKind.BCF, FileKind.OVERLAY);

    private final List<Path> inputs;
    private final List<Path> packs;
    private final List<FilePlace> outputs = new ArrayList<>();
    private List<FilePlace> places;

    private RunFiles(List<Path> inputs, List<Path> packs) {
        this.inputs = inputs;
        this.packs = packs;
    }

    /**
     * A run that reads some files.
     *
     * @param standardOutput what the process writes its output to, by name; null if that is no matter of files
     * @param inputs         files, whether they are there or not
     * @param packs          folders of Turtle files
     */
    public static RunFiles reading(Path standardOutput, Collection<Path> inputs, Collection<Path> packs) {
        RunFiles files = new RunFiles(List.copyOf(inputs), List.copyOf(packs));
        if (standardOutput != null) {
            FilePlace place = FilePlace.of(standardOutput);
            if (place.regular()) {
                files.places().stream().filter(place::same).findFirst().ifPresent(input -> {
                    throw OutputWords.STANDARD_OUTPUT.refused(input.given());
                });
            }
        }
        return files;
    }

    /** A file that a user named. */
    public OutputFile writes(Path path, FileKind kind) {
        FilePlace place = FilePlace.of(path);
        compareWithInputs(place);
        if (replaceable(place)) {
            endings(place, kind);
        }
        if (place.regular()) {
            PresentFile present = PresentFile.of(place);
            if (present.holdsInput()) {
                throw OutputWords.HOLDS_INPUT.refused(path);
            }
            if (GUARDED.contains(kind) && !present.mayBeReplacedBy(kind)) {
                throw OutputWords.NOT_OURS.refused(path, kind.words());
            }
        }
        return declared(place);
    }

    /**
     * A design that a user asked to be brought up to date: it is read and written, and is none of the inputs told before. Its new
     * content is written beside it and takes its place when it is whole.
     */
    public OutputFile updates(Path path) {
        FilePlace place = FilePlace.of(path);
        compareWithInputs(place);
        if (!replaceable(place)) {
            throw OutputWords.NO_FILE.refused(path);
        }
        return declared(place);
    }

    /** A file whose name the program chose: it replaces nothing but what labcheck wrote. */
    public OutputFile writesUnasked(Path path, FileKind kind) {
        FilePlace place = FilePlace.of(path);
        compareWithInputs(place);
        if (place.regular() && !PresentFile.of(place).mayBeReplacedBy(kind)) {
            throw OutputWords.NOT_OURS.refused(path, kind.words());
        }
        return declared(place);
    }

    /** A device or a pipe loses nothing and has no ending. */
    private static boolean replaceable(FilePlace place) {
        return !place.there() || place.regular();
    }

    private static void endings(FilePlace place, FileKind kind) {
        for (Path name : List.of(place.given(), place.real())) {
            FileKind.of(String.valueOf(name.getFileName())).filter(told -> told.kind() != kind).ifPresent(told -> {
                throw OutputWords.OTHER_ENDING.refused(place.given(), told.ending(), told.kind().words(), kind.words(), kind.ending());
            });
        }
    }

    private void compareWithInputs(FilePlace place) {
        if (replaceable(place)) {
            places().stream().filter(place::same).findFirst().ifPresent(input -> {
                throw place.given().equals(input.given()) ? OutputWords.IS_INPUT.refused(input.given())
                        : OutputWords.LEADS_TO_INPUT.refused(place.given(), input.given());
            });
        }
        packs.stream().filter(pack -> Turtle.inPack(place, pack)).findFirst().ifPresent(pack -> {
            throw OutputWords.IN_PACK.refused(place.given(), pack);
        });
    }

    private OutputFile declared(FilePlace place) {
        for (FilePlace other : outputs) {
            if (place.same(other)) {
                throw OutputWords.SAME_FILE.refused(other.given(), place.given());
            }
            if (place.below(other) || other.below(place)) {
                boolean first = place.below(other);
                throw OutputWords.BELOW_FILE.refused((first ? place : other).given(), (first ? other : place).given());
            }
        }
        OutputFile file = new OutputFile(place);
        outputs.add(place);
        return file;
    }

    /** Looked at when the first output is compared, since a run without one need not ask the system about thousands of files. */
    private List<FilePlace> places() {
        if (places == null) {
            places = new ArrayList<>(inputs.stream().map(FilePlace::of).toList());
            packs.forEach(pack -> Turtle.below(pack).forEach(file -> places.add(FilePlace.of(file))));
        }
        return places;
    }

    /**
     * Writes files that were told before: all of them, or none if one fails.
     *
     * @throws io.github.labcheck.checker.operation.UsageException if a file cannot be written; it is named
     */
    public void write(Map<OutputFile, Content> contents) {
        try (Drafts drafts = new Drafts()) {
            contents.forEach((file, content) -> {
                if (file.replaceable()) {
                    file.attempt(() -> drafts.add(file, content));
                }
            });
            contents.forEach((file, content) -> {
                if (!file.replaceable()) {
                    file.attempt(() -> WatchedStream.fill(Files.newOutputStream(file.path(), StandardOpenOption.WRITE), content));
                }
            });
            drafts.commit();
        }
    }
}
