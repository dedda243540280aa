package io.github.labcheck.checker.operation.output;

import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files, told by the endings of their names. An ending belongs to one kind; most endings belong to none. */
public enum FileKind {
    TEXT(Text.of("operation.output.FileKind.text-reports"), "txt"),
    CSV(Text.of("operation.output.FileKind.csv-tables"), "csv"),
    HTML(Text.of("operation.output.FileKind.web-pages"), "html", "htm"),
    JSON(Text.of("operation.output.FileKind.json-reports"), "json"),
    JUNIT(Text.of("operation.output.FileKind.junit-reports"), "xml"),
    MARKDOWN(Text.of("operation.output.FileKind.markdown-texts"), "md", "markdown"),
    SARIF(Text.of("operation.output.FileKind.sarif-reports"), "sarif", "sarif.json"),
    TURTLE(Text.of("operation.output.FileKind.turtle-data"), "ttl"),
    WORKBOOK(Text.of("operation.output.FileKind.excel-workbooks"), "xlsx"),
    BCF(Text.of("operation.output.FileKind.bcf-files"), "bcf", "bcfzip"),
    OVERLAY(Text.of("operation.output.FileKind.dxf-drawings"), "dxf"),
    WORD(Text.of("operation.output.FileKind.word-files"), "docx"),
    PLAN(Text.of("operation.output.FileKind.svg-pictures"), "svg"),

    /** What a run reads: designs, waivers, prices. */
    DESIGN(Text.of("operation.output.FileKind.design-waiver-price-files"), "yaml", "yml"),

    /** Never written; a file of ours under such a name could be opened by no program. */
    DATA(Text.of("operation.output.FileKind.other-rdf-data"), "jsonld", "rdf", "owl", "nt", "nq", "n3", "trig"),
    DRAWING(Text.of("operation.output.FileKind.drawings"), "ifc", "ifczip", "dwg", "rvt"),
    PRINT(Text.of("operation.output.FileKind.pdf-files"), "pdf"),
    OFFICE(Text.of("operation.output.FileKind.other-office-files"), "doc", "dot", "docm", "dotx", "dotm", "rtf", "odt", "xls", "xlsm",
            "ods", "ppt", "pptx"),
    IMAGE(Text.of("operation.output.FileKind.pictures"), "png", "jpg", "jpeg", "gif", "webp"),
    ARCHIVE(Text.of("operation.output.FileKind.archives"), "zip", "gz", "7z", "tar");

    private final Text words;
    private final List<String> endings;

    FileKind(Text words, String... endings) {
        this.words = words;
        this.endings = List.of(endings);
    }

    /** What files of the kind are called. */
    public Text words() {
        return words;
    }

    /** The usual ending, without its dot. */
    public String ending() {
        return endings.get(0);
    }

    /** A kind and that ending of a name by which it was told. */
    record Told(FileKind kind, String ending) { }

    /** The kind that a name tells; the longest ending that is known counts. */
    static Optional<Told> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).flatMap(k -> k.endings.stream().map(e -> new Told(k, e)))
                .filter(t -> lower.endsWith("." + t.ending())).max(Comparator.comparingInt(t -> t.ending().length()));
    }
}
