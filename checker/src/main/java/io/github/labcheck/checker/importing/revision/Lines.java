package io.github.labcheck.checker.importing.revision;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text by places in it. */
public record Lines(String text) {

    /** All of them, each with its line end. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < text.length(); at = next(at)) {
            all.add(text.substring(at, next(at)));
        }
        return all;
    }

    /** Where the line of a place begins. */
    public int start(int place) {
        int at = place;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** Where the line of a place ends, before its line end. */
    public int end(int place) {
        int at = place;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the line after that of a place begins; the end of the text if there is none. */
    public int next(int place) {
        int end = end(place);
        return end == text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** The line end that the text uses. */
    public String ending() {
        int end = end(0);
        return end == text.length() ? "\n" : text.substring(end, next(0));
    }

    /** The number of the line of a place, from 1. */
    public int number(int place) {
        int number = 1;
        for (int at = next(0); at <= place && at < text.length(); at = next(at)) {
            number++;
        }
        return number;
    }

    /** Blanks at the beginning of a line. */
    public int indent(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    /** The line that begins at a place, without blanks around. */
    public String stripped(int start) {
        return text.substring(start, end(start)).strip();
    }
}
