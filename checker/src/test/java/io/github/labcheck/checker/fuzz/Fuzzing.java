package io.github.labcheck.checker.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The fuzzer's entry: Jazzer calls it once with the name of a {@link FuzzTarget} and then with bytes. See the profile {@code fuzz}.
 */
public final class Fuzzing {

    private static FuzzTarget target;

    private Fuzzing() { }

    /** Called by Jazzer first, with what {@code --target_args} says. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        target.feed(bytes);
    }

    /** Writes the seeds of each target into a folder of its own: the corpus that the fuzzer starts with and adds to. */
    public static void main(String[] arguments) throws IOException {
        for (FuzzTarget each : FuzzTarget.values()) {
            Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(each.name().toLowerCase(Locale.ROOT)));
            List<String> seeds = each.seeds();
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(folder.resolve("seed-" + i), seeds.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
