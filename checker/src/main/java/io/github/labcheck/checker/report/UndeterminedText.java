package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What could not be judged, told as the data that would settle it. */
final class UndeterminedText {

    private static final int SHOWN_DATA = 15;
    private static final int SHOWN_PLACES = 6;
    private static final int SHOWN_FINDINGS = 3;

    private final Page page;
    private final DesignReport design;

    UndeterminedText(Page page, DesignReport design) {
        this.page = page;
        this.design = design;
    }

    void write() {
        int count = design.summary().undetermined();
        if (count == 0) {
            return;
        }
        page.heading(Tone.YELLOW, page.words(Words.UNDETERMINED_HEADING, count));
        List<MissingData> all = MissingData.of(design);
        for (int i = 0; i < Math.min(SHOWN_DATA, all.size()); i++) {
            data(i + 1, all.get(i));
        }
        if (all.size() > SHOWN_DATA) {
            page.line(4, Words.MORE_DATA, all.size() - SHOWN_DATA);
        }
        examples(count);
    }

    private void data(int number, MissingData data) {
        String owner = data.owner() == null ? "" : data.owner().in(page.language()) + " ";
        page.text(VisibleText.rightAligned(number + ". ", 4))
                .text(Tone.BOLD, owner + data.label().in(page.language()))
                .text(Tone.DIM, page.words(Words.BRACKETS, data.key()))
                .text(page.words(Words.COLON) + places(data.places()) + page.words(Words.SEMICOLON))
                .text(Tone.YELLOW, settles(data)).end();
    }

    private String settles(MissingData data) {
        if (data.alone() == 0) {
            return page.words(Words.SETTLES_ONLY_WITH_OTHERS, data.shared());
        }
        String alone = page.words(Words.SETTLES, data.alone());
        return data.shared() == 0 ? alone
                : alone + page.words(Words.COMMA) + page.words(Words.SETTLES_WITH_OTHERS, data.shared());
    }

    private String places(Set<String> places) {
        if (places.equals(Set.of(design.id()))) {
            return page.words(Words.WHOLE_DESIGN);
        }
        String shown = places.stream().limit(SHOWN_PLACES).collect(Collectors.joining(page.words(Words.COMMA)));
        return places.size() <= SHOWN_PLACES ? shown : page.words(Words.PLACES_MORE, shown, places.size());
    }

    private void examples(int count) {
        List<Finding> open = design.findings().stream().filter(f -> f.outcome() == Outcome.UNDETERMINED)
                .limit(SHOWN_FINDINGS).toList();
        page.line(0, Tone.DIM, page.words(Words.FOR_EXAMPLE));
        for (Finding finding : open) {
            page.indent(4).text("? " + finding.clause().id() + " ").text(finding.message().in(page.language()))
                    .text(Tone.DIM, " [" + finding.id().substring(0, Math.min(FaultText.SHORT_ID, finding.id().length())) + "]")
                    .end();
        }
        if (count > open.size()) {
            page.line(4, Words.MORE_UNDETERMINED, count - open.size());
        }
    }
}
