package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The profiles that are named by files of a user's own: each becomes a profile beside those of the ontology. Whatever takes the name of a
 * profile takes it from here.
 */
public final class ProfileFile {

    private ProfileFile() { }

    /**
     * What the named profiles come to.
     *
     * @param workbench with the profiles of the files
     * @param names     of the profiles
     * @param exit      how a run ends, because a file is wrong, which has been said; otherwise {@link Exit#DONE}
     */
    public record Named(Workbench workbench, List<String> names, Exit exit) {

        /** Whether a file is wrong. */
        public boolean wrong() {
            return exit != Exit.DONE;
        }
    }

    /** Whether a profile is named by a file. */
    static boolean names(String profile) {
        String lower = profile.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** The files among the names. */
    static List<Path> paths(List<String> profiles) {
        List<Path> paths = new ArrayList<>();
        for (String profile : profiles) {
            if (names(profile)) {
                paths.add(Path.of(profile));
            }
        }
        return paths;
    }

    /** Reads the files among the names; what is wrong in one is said beside the output. */
    public static Named read(Workbench workbench, List<String> profiles, Streams streams, Language language) {
        Workbench now = workbench;
        List<String> names = new ArrayList<>();
        for (String profile : profiles) {
            if (!names(profile)) {
                names.add(profile);
                continue;
            }
            Ontology ontology = now.ontology();
            YamlFile yaml = YamlFile.read(Path.of(profile), ontology.schema(), workbench.bounds());
            ProfileFileReader reader = new ProfileFileReader(yaml, ontology);
            Ontology adjusted = reader.read();
            List<InputError> errors = reader.errors();
            if (!errors.isEmpty()) {
                streams.say(language, OperationWords.PROFILE_WRONG);
                InputFile.explain(profile, yaml.lines(), errors, streams, language);
                return new Named(workbench, profiles, InputFile.exit(errors, Exit.USAGE));
            }
            names.add(reader.name());
            now = now.with(adjusted);
        }
        return new Named(now, names, Exit.DONE);
    }
}
