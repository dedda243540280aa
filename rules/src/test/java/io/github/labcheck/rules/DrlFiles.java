package io.github.labcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The DRL as it lies in the source tree, without comments. */
final class DrlFiles {

    private static final Path ROOT = Path.of("src/main/resources/io/github/labcheck/rules");

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]*)\"\\R(.*?)^end$");

    private DrlFiles() {
    }

    /** A rule: the patterns of its condition and the lines of its consequence. */
    record Rule(String file, String name, String text, List<String> when, List<String> then) { }

    /** Text by file name. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file).replaceAll("(?m)//.*$", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        texts().forEach((file, text) -> {
            Matcher matcher = RULE.matcher(text);
            while (matcher.find()) {
                String body = matcher.group(2);
                int then = body.indexOf("\nthen\n");
                rules.add(new Rule(file, matcher.group(1), matcher.group(), lines(body.substring(0, then)).stream()
                        .filter(l -> !l.equals("when")).toList(), lines(body.substring(then + 6))));
            }
        });
        return rules;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** The same file with its rules in reversed order. */
    static String reversed(String text) {
        int first = text.indexOf("\nrule ");
        List<String> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            rules.add(matcher.group());
        }
        Collections.reverse(rules);
        return text.substring(0, first) + "\n" + String.join("\n\n", rules) + "\n";
    }
}
