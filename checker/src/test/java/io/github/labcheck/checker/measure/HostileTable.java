package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.operation.Commands;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what hostile sizes cost: processor time of the checking thread, for one size, twice and four times it. */
final class HostileTable {

    private static final double NANOS = 1e-9;
    private static final int DOUBLINGS = 3;

    private HostileTable() { }

    /** Checks designs in a folder of its own; arguments are not needed. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Files.createTempDirectory("sizes").resolve("a.yaml");
        out.println("| much of one thing | size | processor s | twice | four times |\n|---|---:|---:|---:|---:|");
        for (HostileSizes kind : HostileSizes.values()) {
            StringBuilder row = new StringBuilder("| " + kind.title() + " | " + kind.usual());
            seconds(file, kind.text(kind.usual() / 2)); // loads and compiles what is needed
            for (int i = 0; i < DOUBLINGS; i++) {
                row.append(String.format(Locale.ROOT, " | %.1f", seconds(file, kind.text(kind.usual() << i))));
            }
            out.println(row + " |");
        }
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private static double seconds(Path file, String text) throws IOException {
        Files.writeString(file, text);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Commands.check(Commands.of(file));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) * NANOS;
    }
}
