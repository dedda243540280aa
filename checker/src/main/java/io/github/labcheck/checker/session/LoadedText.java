package io.github.labcheck.checker.session;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of reading a file: what is in the design, or where its errors are. */
final class LoadedText {

    private final Session session;
    private final Page page;

    LoadedText(Session session, Page page) {
        this.session = session;
        this.page = page;
    }

    void write(Reading reading, Path path) {
        if (reading.design() == null) {
            page.line(0, Tone.RED, session.say(SessionWords.NOT_LOADED, path));
            new InputErrorText(page, reading.file(), reading.lines()).write(reading.errors());
            session.design().ifPresent(d -> page.end().line(0, session.say(SessionWords.KEPT, d.path())));
        } else {
            page.line(0, Tone.GREEN, session.say(SessionWords.LOADED, path));
            content(session.requireDesign());
            page.line(0, Tone.DIM, session.say(SessionWords.NEXT_CHECK));
        }
        page.flush();
    }

    /** Name, date and counts. */
    void content(LoadedDesign loaded) {
        Design design = loaded.design();
        field(SessionWords.NAME, design.name().equals(design.projectId()) ? design.name()
                : design.name() + " (" + design.projectId() + ")");
        field(SessionWords.DATE, design.date().toString());
        List<String> counts = loaded.counts().entrySet().stream().map(this::count).toList();
        field(SessionWords.CONTENT, String.join(Text.of("words.comma").in(session.language()), counts));
    }

    private String count(Map.Entry<DesignClass, Integer> count) {
        DesignClass type = count.getKey();
        return (session.language() == Language.ZH ? type.label().zh() : type.section()) + " " + count.getValue();
    }

    private void field(SessionWords name, String value) {
        page.line(2, session.say(name) + "  " + value);
    }
}
