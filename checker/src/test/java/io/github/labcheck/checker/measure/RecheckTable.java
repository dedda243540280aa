package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.editing.EditLine;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.editing.EditableText;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.reading.Design;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints what one edit costs, from the text before it to the findings after it: processor time of the thread, all judged anew beside what
 * sessions do, in one run; and the heap after many edits. {@link RecheckBenchmark} measures the same by the clock.
 */
public final class RecheckTable {

    private static final Workbench WORKBENCH = Workbench.forChecking(List.of());
    private static final CheckOptions ALL = CheckOptions.all(new Selection(WORKBENCH.ontology()).profiles(List.of()));
    private static final List<String> EDITS = List.of("set R1A5.clearHeight 2.%d", "move HR1A5 by 0.%d 0",
            "set R1A5.outline [[20.1,2.6],[23.9,2.6],[23.9,9.1%d],[20.1,9.2]]",
            "add door Q%d between=[R1A5,R1A6] at=[24,6] clearWidth=0.9", "remove DR1A1%d",
            "add room Z%d function=office storey=F1 outline=[[0.1,9.4],[3.9,9.4],[3.9,12],[0.1,12]]",
            "remove R1B2%1$d DR1B2%1$d HR1B2%1$d BR1B2%1$d", "add equipment type=gc room=R1A%d", "widen C1 0.%d", "swap R1A1%d R1A2%1$d");
    private static final int WARM = 12;
    private static final int RUNS = 5;
    private static final int LONG = 1000;

    private final PrintStream out;

    private RecheckTable(PrintStream out) {
        this.out = out;
    }

    /** Arguments: numbers of storeys with 100 rooms each; {@code heap} for the heap after many edits of one storey. */
    public static void main(String[] args) throws EditRefused {
        RecheckTable table = new RecheckTable(System.out);
        for (String storeys : args) {
            if (storeys.equals("heap")) {
                table.heap(LargeDesign.of(1).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            byte[] text = LargeDesign.of(Integer.parseInt(storeys)).getBytes(StandardCharsets.UTF_8);
            table.warm(Integer.parseInt(storeys), text);
            for (String edit : EDITS) {
                table.row(Integer.parseInt(storeys), text, edit);
            }
        }
    }

    /** The larger a design is, the sooner its code is compiled. */
    private void warm(int storeys, byte[] text) throws EditRefused {
        for (int i = 0; i < 2 + WARM / storeys; i++) {
            for (String edit : EDITS) {
                both(text, edit.formatted(1 + i % 4));
            }
        }
    }

    private void row(int storeys, byte[] text, String edit) throws EditRefused {
        double[] whole = new double[RUNS];
        double[] again = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            double[] both = both(text, edit.formatted(1 + i % 4));
            whole[i] = both[0];
            again[i] = both[1];
        }
        out.printf(Locale.ROOT, "| %d | `%s` | %.0f | %.0f |%n", storeys * 100, edit, median(whole), median(again));
    }

    /** Milliseconds with all judged anew, and with what is kept from the text before. */
    private static double[] both(byte[] text, String edit) throws EditRefused {
        double whole = millis(text, edit, null);
        Recheck recheck = new Recheck();
        check(text, recheck);
        return new double[] {whole, millis(text, edit, recheck)};
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double millis(byte[] text, String line, Recheck recheck) throws EditRefused {
        long since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        check(changed(text, line), recheck);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since) / 1e6;
    }

    private static byte[] changed(byte[] text, String line) throws EditRefused {
        List<String> words = List.of(line.split(" "));
        return EditLine.of(words.get(0), words.subList(1, words.size()), null).on(new EditableText(text, WORKBENCH.ontology().schema()))
                .after().getBytes(StandardCharsets.UTF_8);
    }

    private static void check(byte[] text, Recheck recheck) {
        Design design = WORKBENCH.reader().read("large.yaml", text).design();
        DesignGraph graph = WORKBENCH.check().complete(design, ALL);
        if (recheck == null) {
            WORKBENCH.check().check(design, graph, ALL);
        } else {
            graph.noting();
            WORKBENCH.check().check(design, graph, ALL, recheck);
        }
    }

    /** The heap in use after so many different edits, one upon the other. */
    private void heap(byte[] start) throws EditRefused {
        Recheck recheck = new Recheck();
        byte[] text = start;
        for (int i = 1; i <= LONG; i++) {
            text = changed(text, "set R1%s%d.clearHeight 2.%d".formatted(i % 2 == 0 ? "A" : "B", i % 49, 1 + i % 4));
            check(text, recheck);
            if (i == LONG / 10 || i == LONG / 2 || i == LONG) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                out.printf(Locale.ROOT, "heap after %d edits: %.1f MiB%n", i, (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
            }
        }
        Reference.reachabilityFence(recheck);
    }
}
