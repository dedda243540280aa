package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.Text;
import java.util.Map;

/**
 * What is said of a fault.
 *
 * @param fact  what is wrong
 * @param asked what is asked for, as the end of the sentence; empty where that goes without saying
 */
public record Said(Sentence fact, Text asked) {

    public static final Text NOTHING = Text.same("");

    public static Said of(Text template, Map<String, Text> arguments, Text asked) {
        return new Said(new Sentence(template, arguments), asked);
    }

    /** The whole sentence; what the drawing shows stands in brackets behind the fact, unless it is a part of it; more may follow. */
    public Text about(Called subject, Text because, Text more) {
        Text said = fact.about(subject);
        boolean apart = because != null && !fact.names("because");
        return new Text(said.zh() + (apart ? "（" + because.zh() + "）" : "") + asked.zh() + more.zh(),
                said.en() + (apart ? " (" + because.en() + ")" : "") + asked.en() + more.en());
    }
}
