package io.github.labcheck.checker.report.sarif;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.report.JsonWriter;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** What kept files from being checked: the run did not succeed for them, which is no finding about the design. */
final class SarifNotifications {

    /** An input error and its file. */
    private record Wrong(String file, InputError error) { }

    private SarifNotifications() {
    }

    static void write(JsonWriter json, List<DesignReport> designs, Language language) {
        List<Wrong> all = designs.stream().flatMap(d -> d.inputErrors().stream().map(e -> new Wrong(d.file(), e)))
                .toList();
        json.array("invocations", List.of(all), a -> json.object(() -> {
            json.truth("executionSuccessful", a.isEmpty());
            json.objects("toolExecutionNotifications", a, w -> notification(json, w, language));
        }));
    }

    private static void notification(JsonWriter json, Wrong wrong, Language language) {
        json.string("level", "error");
        SarifText.message(json, "message", wrong.error().message().in(language));
        json.object("descriptor", () -> json.string("id", wrong.error().code()));
        json.objects("locations", List.of(wrong), w -> SarifText.place(json, w.file(), w.error().position()));
    }
}
