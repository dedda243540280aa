package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.Handover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What new equipment needs before it is used; equipment with the same needs stands together. */
final class HandoverText {

    private HandoverText() {
    }

    static void write(Page page, List<Handover> handover) {
        if (handover.isEmpty()) {
            return;
        }
        page.heading(Tone.BOLD, page.words(Words.HANDOVER_HEADING));
        String comma = page.words(Words.COMMA);
        Map<String, List<String>> byFields = handover.stream().collect(Collectors.groupingBy(
                h -> h.fields().stream().map(f -> f.in(page.language())).collect(Collectors.joining(comma)),
                LinkedHashMap::new,
                Collectors.mapping(h -> FaultText.name(h.equipment(), page.language()), Collectors.toList())));
        byFields.forEach((fields, equipment) -> {
            page.line(0, "□ " + fields);
            page.flow(2, equipment);
        });
    }
}
