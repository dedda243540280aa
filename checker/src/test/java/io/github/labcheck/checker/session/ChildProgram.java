package io.github.labcheck.checker.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line that starts the program as it stands on the class path of the tests. */
public final class ChildProgram {

    private ChildProgram() {
    }

    /** With options of the virtual machine, and the arguments of the program. */
    public static List<String> command(List<String> virtualMachineOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(virtualMachineOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.labcheck.checker.Main"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
