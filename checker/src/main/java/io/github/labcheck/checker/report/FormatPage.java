package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of the design file as Markdown: sections, keys and values, from the ontology. */
public final class FormatPage {

    private static final Text TITLE = new Text("设计文件的格式", "The design file");
    private static final Text INTRO = new Text(
            "本页由 `labcheck schema --to markdown` 生成，请勿手改。每个部分、键和值都可用中文名或英文名。",
            "This page is made by `labcheck schema --to markdown --lang en`; do not edit it. Every section, key and value "
                    + "may be written by its English or its Chinese name.");
    private static final Text KEYS = new Text("| 键 | 中文名 | 值 | 含义 |", "| key | Chinese name | value | meaning |");
    private static final Text VALUES = new Text("值", "Values");
    private static final Text CONCEPTS = new Text("| 值 | 中文名 | 英文名 |", "| value | Chinese name | English name |");
    private static final Text REQUIRED = new Text("，必填", ", required");
    private static final Text LIST = new Text("，可列多个", ", or a list of them");
    private static final Text INTERVAL = new Text("，或 [低, 高]", ", or [low, high]");

    private final Schema schema;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    /** A page in one language. */
    public FormatPage(Schema schema, Language language) {
        this.schema = schema;
        this.language = language;
    }

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        line("# " + TITLE.in(language)).line("").line(INTRO.in(language)).line("");
        schema.classes().stream().sorted(Comparator.comparing(c -> c.section() == null)).forEach(this::section);
        line("## " + VALUES.in(language)).line("");
        schema.conceptClasses().forEach(this::concepts);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        page.setLength(0);
    }

    private FormatPage line(String text) {
        page.append(text).append('\n');
        return this;
    }

    private void section(DesignClass type) {
        String name = type.section() == null ? type.label().in(language) : type.section() + " · " + type.label().zh();
        line("## " + name).line("").line(type.comment().in(language)).line("");
        line(KEYS.in(language)).line("|---|---|---|---|");
        type.properties().stream().filter(p -> !p.derived()).sorted(Comparator.comparing(DesignProperty::key)).forEach(p -> {
            boolean required = type.requires().contains(p.iri()) || type.identified() && p.name().equals("id");
            line("| `" + p.key() + "` | " + p.label().zh() + " | " + value(p) + (required ? REQUIRED.in(language) : "")
                    + " | " + p.comment().in(language).replace("|", "\\|") + " |");
        });
        line("");
    }

    private String value(DesignProperty property) {
        if (property.many() && property.range() instanceof Range.Shape) {
            return "[[[x, y], …], …] m";
        }
        String list = property.many() ? LIST.in(language) : property.interval() ? INTERVAL.in(language) : "";
        return kind(property) + list;
    }

    private String kind(DesignProperty property) {
        Range range = property.range();
        if (range instanceof Range.OfConcept concept) {
            return "[" + schema.conceptClass(concept.conceptClass()).label().in(language) + "](#"
                    + anchor(concept.conceptClass()) + ")";
        }
        if (range instanceof Range.Block block) {
            return schema.designClass(block.designClass()).label().in(language);
        }
        if (range instanceof Range.Reference reference) {
            String classes = reference.classes().stream().map(c -> schema.designClass(c).label().in(language))
                    .collect(Collectors.joining("/"));
            return "id" + (classes.isEmpty() ? "" : " (" + classes + ")") + (reference.outside() ? ", `outside`" : "");
        }
        if (range instanceof Range.Shape shape) {
            return shape == Range.Shape.OUTLINE ? "[[x, y], …] m" : "[x, y] m";
        }
        return literal((Range.Literal) range, property);
    }

    private String literal(Range.Literal literal, DesignProperty property) {
        Text word = switch (literal) {
            case TEXT -> new Text("文字", "text");
            case BOOLEAN -> new Text("true/false 或 是/否", "true/false");
            case INTEGER -> new Text("整数", "whole number");
            case DECIMAL -> new Text("数", "number");
            case DATE -> new Text("日期 年-月-日", "date, year-month-day");
        };
        return word.in(language) + property.symbol().map(s -> ", " + s).orElse("");
    }

    private static String anchor(String conceptClass) {
        return conceptClass.toLowerCase(Locale.ROOT);
    }

    private void concepts(Schema.ConceptClass type) {
        List<Concept> concepts = schema.concepts(type.name());
        boolean used = schema.properties().stream()
                .anyMatch(p -> p.range() instanceof Range.OfConcept c && c.conceptClass().equals(type.name()));
        if (!used) {
            return; // terms that clauses are described with, no values of a design
        }
        line("<a id=\"" + anchor(type.name()) + "\"></a>").line("### " + type.label().in(language)).line("");
        line(CONCEPTS.in(language)).line("|---|---|---|");
        concepts.forEach(c -> line("| `" + c.notation() + "` | " + c.label().zh() + " | " + c.label().en() + " |"));
        line("");
    }
}
