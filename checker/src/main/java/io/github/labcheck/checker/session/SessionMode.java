package io.github.labcheck.checker.session;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/**
 * Who is at the other end.
 *
 * @param terminal  whether a person sits at a terminal, rather than a script at a pipe
 * @param colour    whether what is shown is coloured
 */
record SessionMode(boolean terminal, boolean colour) {

    /** What the process was started with; colours are off in a pipe. */
    static SessionMode ofProcess() {
        boolean terminal = isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        return new SessionMode(terminal, terminal && (noColour == null || noColour.isEmpty()));
    }

    /** From Java 22 on there is a console even where there is no terminal, and it says so itself. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
