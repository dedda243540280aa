package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.ProfileFile;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Profile;
import java.util.List;

/** The profiles by which the commands of a session judge that name none; some may be files. The usual one at first. */
final class ChosenProfiles {

    private final Workbench unprofiled;
    private final List<String> wanted;
    private final ProfileFile.Named read;

    ChosenProfiles(Workbench unprofiled) {
        this(unprofiled, List.of(), new ProfileFile.Named(unprofiled, List.of(), Exit.DONE));
    }

    private ChosenProfiles(Workbench unprofiled, List<String> wanted, ProfileFile.Named read) {
        this.unprofiled = unprofiled;
        this.wanted = List.copyOf(wanted);
        this.read = read;
    }

    /** What reads and checks without the profiles of files, for whatever takes them itself. */
    Workbench unprofiled() {
        return unprofiled;
    }

    /** What reads and checks with the files among the chosen profiles. */
    Workbench workbench() {
        return read.workbench();
    }

    /** Some profiles as they were written, or the chosen ones where none are named. */
    List<String> or(List<String> named) {
        return named.isEmpty() ? wanted : named;
    }

    /** Reads the files among some profiles, or among the chosen ones where none are named. */
    ProfileFile.Named read(List<String> named, Streams streams, Language language) {
        ProfileFile.Named now = ProfileFile.read(unprofiled, or(named), streams, language);
        if (now.wrong()) {
            throw SessionWords.PROFILE_NOT_TAKEN.wrongUsage();
        }
        return now;
    }

    /** Other profiles, all of which there must be. */
    ChosenProfiles choose(List<String> named, Streams streams, Language language) {
        ChosenProfiles others = new ChosenProfiles(unprofiled, named, read(named, streams, language));
        others.all();
        return others;
    }

    /** The chosen profiles. */
    List<Profile> all() {
        return new Selection(read.workbench().ontology()).profiles(read.names());
    }
}
