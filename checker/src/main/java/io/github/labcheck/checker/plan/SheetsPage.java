package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.plan.picture.Paper;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** Sheets as a page that prints each on its own paper, true to scale. */
final class SheetsPage {

    private static final String STYLE = """
            @page { size: %1$smm %2$smm; margin: 0; }
            body { margin: 0; background: #777; }
            svg { display: block; background: #fff; break-after: page; break-inside: avoid; }
            svg:last-of-type { break-after: auto; }
            @media screen { svg { margin: 4mm auto; } }
            @media print { body { background: none; } }
            """;

    private SheetsPage() {
    }

    static String of(String title, Language language, Paper paper, List<String> sheets) {
        String style = STYLE.formatted(Math.round(paper.width()), Math.round(paper.height()));
        return "<!DOCTYPE html>\n<html lang=\"" + (language == Language.ZH ? "zh-CN" : "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"
                + VisibleText.of(title).replace("&", "&amp;").replace("<", "&lt;") + "</title>\n<style>\n"
                + style + "</style>\n</head>\n<body>\n<main>\n"
                + String.join("", sheets) + "</main>\n</body>\n</html>\n";
    }
}
