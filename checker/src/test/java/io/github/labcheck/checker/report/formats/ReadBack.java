package io.github.labcheck.checker.report.formats;

import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads formats with other programs' readers; each method gives the verdicts by the ids of the findings. */
final class ReadBack {

    private static final String RESULT = "https://w3id.org/labcheck/result#";

    private ReadBack() {
    }

    static Map<String, String> json(byte[] bytes) {
        Map<String, String> verdicts = new TreeMap<>();
        JsonMapper.shared().readTree(bytes).get("designs").forEach(d -> d.get("findings")
                .forEach(f -> verdicts.put(f.get("id").asString(), f.get("verdict").asString())));
        return verdicts;
    }

    static Map<String, String> sarif(byte[] bytes) {
        Map<String, String> verdicts = new TreeMap<>();
        JsonNode run = JsonMapper.shared().readTree(bytes).get("runs").get(0);
        run.get("results").forEach(r -> verdicts.put(r.get("partialFingerprints").get("labcheckFinding/v1").asString(),
                r.get("kind").asString().equals("open") ? "undetermined" : r.get("suppressions").isEmpty() ? "violated" : "waived"));
        return verdicts;
    }

    static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static Map<String, String> junit(byte[] bytes) throws Exception {
        Map<String, String> verdicts = new TreeMap<>();
        for (String outcome : new String[] {"failure", "skipped"}) {
            NodeList all = xml(bytes).getElementsByTagName(outcome);
            for (int i = 0; i < all.getLength(); i++) {
                Element one = (Element) all.item(i);
                String name = ((Element) one.getParentNode()).getAttribute("name");
                verdicts.put(name.substring(name.lastIndexOf('[') + 1, name.length() - 1), one.getAttribute("type").split("\\.")[0]);
            }
        }
        return verdicts;
    }

    static Iterable<CSVRecord> rows(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.substring(1))).getRecords();
    }

    static Map<String, String> csv(byte[] bytes) throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (CSVRecord row : rows(bytes)) {
            if (!row.get("verdict").equals("input-error")) {
                verdicts.put(row.get("id"), row.get("verdict"));
            }
        }
        return verdicts;
    }

    static Map<String, String> xlsx(byte[] bytes, Language language) throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheet(language == Language.ZH ? "问题清单" : "Findings");
            for (Row row : sheet) {
                if (row.getRowNum() > 0 && row.getCell(4) != null) {
                    verdicts.put(row.getCell(4).getStringCellValue(), switch (row.getCell(5).getStringCellValue()) {
                        case "不符合", "Violated" -> "violated";
                        case "无法判定", "Unjudged" -> "undetermined";
                        case "豁免", "Waived" -> "waived";
                        default -> "?";
                    });
                }
            }
        }
        return verdicts;
    }

    static Map<String, String> html(byte[] bytes) {
        Map<String, String> verdicts = new TreeMap<>();
        Matcher clauses = Pattern.compile("<(?:div class=\"clause\"|li|span) data-finding=\"([0-9a-f]+)\" data-outcome=\"([a-z]+)\">")
                .matcher(new String(bytes, StandardCharsets.UTF_8));
        while (clauses.find()) {
            verdicts.put(clauses.group(1), clauses.group(2));
        }
        return verdicts;
    }

    static Graph graph(byte[] bytes) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.TURTLE).checking(true).parse(graph);
        return graph;
    }

    static Map<String, String> ttl(byte[] bytes) {
        Map<String, String> verdicts = new TreeMap<>();
        Graph graph = graph(bytes);
        graph.find(Node.ANY, NodeFactory.createURI(RESULT + "verdict"), Node.ANY).forEach(t -> verdicts.put(
                graph.find(t.getSubject(), DCTerms.identifier.asNode(), Node.ANY).next().getObject().getLiteralLexicalForm(),
                t.getObject().getURI().substring(RESULT.length())));
        return verdicts;
    }

    /** Markdown names what is violated or waived by the beginning of the id, and counts the rest. */
    static Map<String, String> markdown(byte[] bytes, Map<String, String> all) {
        Map<String, String> verdicts = new TreeMap<>();
        Matcher items = Pattern.compile("(?m)^( *)- (.*)$").matcher(new String(bytes, StandardCharsets.UTF_8));
        while (items.find()) {
            String verdict = items.group(1).isEmpty() ? "waived" : "violated";
            Matcher ids = Pattern.compile(" `([0-9a-f]{8})`(?=[；;]| `|$)").matcher(items.group(2));
            while (ids.find()) {
                all.keySet().stream().filter(k -> k.startsWith(ids.group(1))).forEach(k -> verdicts.put(k, verdict));
            }
        }
        return verdicts;
    }
}
