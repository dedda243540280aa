package io.github.labcheck.checker.words;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence without its subject, which may be one thing or several. In the template, {@code {name}} stands for an argument
 * and {@code {subject}} for the subject; {@code [is|are]} is the first word for one subject and the second for several;
 * {@code {name room|rooms}} is the argument and the word for its number.
 *
 * @param arguments by name; one that the template does not name is not used
 */
@Api
public record Sentence(Text template, Map<String, Text> arguments) {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]+)(?: ([^{}|]*)\\|([^{}|]*))?}|\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]");

    private static final String SUBJECT = "subject";

    public Sentence {
        arguments = Map.copyOf(arguments);
    }

    /** Whether it has all arguments that it names. */
    public boolean complete() {
        return MARK.matcher(template.zh() + template.en()).results().map(m -> m.group(1))
                .allMatch(n -> n == null || n.equals(SUBJECT) || arguments.containsKey(n));
    }

    /** Whether it names an argument. */
    public boolean names(String argument) {
        return template.en().contains("{" + argument);
    }

    /** The sentence about a subject, without a full stop. */
    public Text about(Called subject) {
        boolean first = template.en().startsWith("{" + SUBJECT);
        Text said = within(first ? new Called(subject.first(), subject.first(), subject.several()) : subject);
        return first ? said : new Text(said.zh(), English.capital(said.en()));
    }

    /** The same as a part of another sentence. */
    public Text within(Called subject) {
        return new Text(written(Language.ZH, subject), written(Language.EN, subject));
    }

    private String written(Language language, Called subject) {
        String words = template.in(language);
        StringBuilder all = new StringBuilder();
        Matcher mark = MARK.matcher(words);
        int at = 0;
        while (mark.find()) {
            append(all, words.substring(at, mark.start()), language);
            append(all, value(mark, language, subject), language);
            at = mark.end();
        }
        append(all, words.substring(at), language);
        return all.toString();
    }

    private static void append(StringBuilder all, String text, Language language) {
        if (language == Language.ZH) {
            Chinese.append(all, text);
        } else {
            all.append(text);
        }
    }

    private String value(Matcher mark, Language language, Called subject) {
        if (mark.group(1) == null) {
            return mark.group(subject.several() ? 5 : 4);
        }
        if (mark.group(1).equals(SUBJECT)) {
            return subject.name().in(language);
        }
        Text argument = arguments.get(mark.group(1));
        if (argument == null) {
            throw new IllegalArgumentException("no argument " + mark.group(1) + " for: " + template.en());
        }
        String value = argument.in(language);
        return mark.group(2) == null ? value : value + " " + mark.group(value.equals("1") ? 2 : 3);
    }
}
