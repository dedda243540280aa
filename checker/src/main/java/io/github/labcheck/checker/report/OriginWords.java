package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.ontology.Text;

/** Says where a value comes from that an entry does not say itself. */
public final class OriginWords {

    private OriginWords() {
    }

    /** What brings the value in, and the line of the entry that has it so. */
    public static Text of(Origin origin) {
        Text what = what(origin);
        return Text.of("report.OriginWords.used-entry-line", what, origin.entry().line());
    }

    /** What brings the value in. */
    public static Text what(Origin origin) {
        String name = origin.name();
        return switch (origin.kind()) {
            case MERGED -> Text.of("report.OriginWords.merge-key");
            case TEMPLATE -> Text.of("report.OriginWords.template", name);
            case DEFAULT -> Text.of("report.OriginWords.default", name);
            case LIST -> Text.of("report.OriginWords.list");
            case ROW -> Text.of("report.OriginWords.row-rectangle");
            case PLACED -> Text.of("report.OriginWords.place-wall");
        };
    }
}
