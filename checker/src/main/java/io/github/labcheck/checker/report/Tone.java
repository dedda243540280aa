package io.github.labcheck.checker.report;

/** How a piece of text stands out on a terminal. */
public enum Tone {
    PLAIN(""), BOLD("1"), DIM("2"), RED("31;1"), YELLOW("33"), BLUE("34"), GREEN("32");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The text with the terminal's codes around it. */
    String paint(String text) {
        return code.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
