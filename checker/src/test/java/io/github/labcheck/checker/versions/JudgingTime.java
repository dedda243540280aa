package io.github.labcheck.checker.versions;

import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Command: times how two versions select and judge the limits of a design, in one process and in turn.
 * Arguments: roots of the old and the new checkout, class path of the libraries, design file, rounds of selecting, rounds of judging,
 * and then kinds to be judged together, an empty argument for all.
 */
public final class JudgingTime {

    private JudgingTime() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException, MalformedURLException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Object old = probe(arguments[0], arguments[2], arguments[3]);
        Object recent = probe(arguments[1], arguments[2], arguments[3]);
        out.println("due, old: " + call(old, "kinds") + "\ndue, new: " + call(recent, "kinds"));
        compare("selecting", (LongSupplier) call(old, "selecting"), (LongSupplier) call(recent, "selecting"),
                Integer.parseInt(arguments[4]), out);
        for (String kinds : Arrays.asList(arguments).subList(6, arguments.length)) {
            compare("judging " + kinds, (LongSupplier) call(old, "judging", kinds), (LongSupplier) call(recent, "judging", kinds),
                    Integer.parseInt(arguments[5]), out);
        }
    }

    private static void compare(String what, LongSupplier old, LongSupplier recent, int rounds, PrintStream out) {
        long[] before = new long[rounds];
        long[] after = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            before[i] = time(old);
            after[i] = time(recent);
        }
        out.printf(Locale.ROOT, "%s: first %.1f and %.1f ms, median of the later half %.2f and %.2f ms, least %.2f and %.2f ms%n", what,
                before[0] / 1e6, after[0] / 1e6, median(before) / 1e6, median(after) / 1e6, Arrays.stream(before).min().orElseThrow() / 1e6,
                Arrays.stream(after).min().orElseThrow() / 1e6);
    }

    /** Drools asks the thread for its classes. */
    private static long time(LongSupplier timed) {
        Thread.currentThread().setContextClassLoader(timed.getClass().getClassLoader());
        return timed.getAsLong();
    }

    private static long median(long[] times) {
        long[] later = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }

    private static Object probe(String root, String libraries, String design) throws ReflectiveOperationException, MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String module : List.of("checker", "rules", "ontology")) {
            path.add(new File(root, module + "/target/classes/").toURI().toURL());
            path.add(new File(root, module + "/target/test-classes/").toURI().toURL());
        }
        for (String library : libraries.split(File.pathSeparator)) {
            path.add(new File(library).toURI().toURL());
        }
        ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return loader.loadClass("io.github.labcheck.checker.versions.JudgingProbe").getConstructor(String.class).newInstance(design);
    }

    private static Object call(Object probe, String method, Object... arguments) throws ReflectiveOperationException {
        try {
            return probe.getClass().getMethod(method, Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new))
                    .invoke(probe, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
