package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Small things that several parts of a page say. */
final class Parts {

    private Parts() {
    }

    /** Begins a part of a design with its heading; the caller ends it. */
    static void heading(HtmlWriter html, String key, String part, HtmlWords words) {
        html.open("section", "class", "part " + part, "id", key + "-" + part, "aria-labelledby", key + "-" + part + "-h");
        html.element("h2", words, "id", key + "-" + part + "-h");
    }

    static Text name(Thing thing) {
        return new Text(FaultText.name(thing, Language.ZH), FaultText.name(thing, Language.EN));
    }

    static Text list(List<Text> parts) {
        return Lists.joined(parts, Text.of("words.comma"));
    }
}
