package io.github.labcheck.checker.operation.output;

import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files, told by the endings of their names. An ending belongs to one kind; most endings belong to none. */
public enum FileKind {
    TEXT("文本报告", "text reports", "txt"),
    CSV("CSV 表", "CSV tables", "csv"),
    HTML("网页", "web pages", "html", "htm"),
    JSON("JSON 报告", "JSON reports", "json"),
    JUNIT("JUnit 报告", "JUnit reports", "xml"),
    MARKDOWN("Markdown 文本", "Markdown texts", "md", "markdown"),
    SARIF("SARIF 报告", "SARIF reports", "sarif", "sarif.json"),
    TURTLE("Turtle 数据", "Turtle data", "ttl"),
    WORKBOOK("Excel 工作簿", "Excel workbooks", "xlsx"),
    BCF("BCF 文件", "BCF files", "bcf", "bcfzip"),
    OVERLAY("DXF 图", "DXF drawings", "dxf"),
    WORD("Word 文件", "Word files", "docx"),
    PLAN("SVG 图", "SVG pictures", "svg"),

    /** What a run reads: designs, waivers, prices. */
    DESIGN("设计、豁免和价格文件", "design, waiver and price files", "yaml", "yml"),

    /** Never written; a file of ours under such a name could be opened by no program. */
    DATA("RDF 数据", "other RDF data", "jsonld", "rdf", "owl", "nt", "nq", "n3", "trig"),
    DRAWING("图纸文件", "drawings", "ifc", "ifczip", "dwg", "rvt"),
    PRINT("PDF 文件", "PDF files", "pdf"),
    OFFICE("其他办公文件", "other office files", "doc", "dot", "docm", "dotx", "dotm", "rtf", "odt", "xls", "xlsm", "ods", "ppt", "pptx"),
    IMAGE("图片文件", "pictures", "png", "jpg", "jpeg", "gif", "webp"),
    ARCHIVE("压缩文件", "archives", "zip", "gz", "7z", "tar");

    private final Text words;
    private final List<String> endings;

    FileKind(String zh, String en, String... endings) {
        this.words = new Text(zh, en);
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
