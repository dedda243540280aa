package io.github.labcheck.checker.fuzz;

import io.github.labcheck.checker.api.Labcheck;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.justify.estimate.PriceReader;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.report.JsonReport;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.checker.report.html.HtmlReport;
import io.github.labcheck.checker.report.junit.JunitReport;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** What takes bytes from outside. Whatever they are, it ends with an answer or a sentence; anything thrown is a fault. */
enum FuzzTarget {

    /** Bytes of a design: read, and checked if they are one. */
    DESIGN {
        @Override
        void feed(byte[] bytes) {
            checked(utf8(bytes));
        }

        @Override
        List<String> seeds() {
            return List.of(HEAD + ROOMS, HEAD + "rooms: [{id: R, area: 1 800 mm, temperature: [18, 26 degC], ph: ２.５}]\n",
                    HEAD + "defaults: {doors: {width: 0.9}}\nrooms: [{id: A, like: B}]\ntemplates: {B: {function: office}}\n");
        }
    },

    /** Rooms, columns, doors and things drawn at coordinates of a decimetre each. */
    DRAWING {
        @Override
        void feed(byte[] bytes) {
            checked(drawn(bytes));
        }

        @Override
        List<String> seeds() {
            return List.of("\u0000\u0000\u0040\u0000\u0040\u0020\u0000\u0020", "abcdefghijklmnopqrstuvwxyz012345", "0000z0zz0z00zzz0z0");
        }
    },

    /** A value with its unit, for keys of several kinds. */
    VALUE {
        @Override
        void feed(byte[] bytes) {
            String value = json(utf8(bytes));
            checked(HEAD + "rooms: [{id: R, storey: F1, function: office, clearHeight: %s, area: %s, temperature: %s, zone: %s}]\n"
                    .formatted(value, utf8(bytes).lines().findFirst().orElse(""), value, value)
                    + "equipment: [{id: E, room: R, type: %s, size: [%s, 80 cm], label: {calibratedOn: %s}}]\n"
                    .formatted(value, value, value));
        }

        @Override
        List<String> seeds() {
            return List.of("2.8 m", "１ ８００ mm", "[18, 26 degC]", "45 %", "2017-06-01", "二级", "1e400", "-0", "½ m²");
        }
    },

    /** A drawing of a program for drawing. */
    IMPORT {
        @Override
        void feed(byte[] bytes) {
            try {
                DrawingFile.read(bytes, "fuzz", ImportChoices.NOTHING);
            } catch (UnreadableDrawing e) {
                said(e.text());
            }
        }

        @Override
        List<String> seeds() {
            return List.of("ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n#1=IFCCARTESIANPOINT((0.,0.));\n"
                    + "#2=IFCSPACE('a',$,'R',$,$,$,$,$,$,$);\n#3=IFCPOLYLINE((#1,#1));\nENDSEC;\nEND-ISO-10303-21;\n",
                    "0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nROOM\n90\n3\n70\n1\n"
                    + "10\n0\n20\n0\n10\n5\n20\n0\n10\n5\n20\n4\n0\nENDSEC\n0\nEOF\n");
        }
    },

    /** A file of prices. */
    PRICES {
        @Override
        void feed(byte[] bytes) {
            PriceReader reader = new PriceReader("prices.yaml", YamlFile.of(bytes, Opened.ONTOLOGY.schema()), Opened.ONTOLOGY);
            reader.read();
            reader.errors().stream().map(InputError::message).forEach(FuzzTarget::said);
        }

        @Override
        List<String> seeds() {
            return List.of("title: t\nequipment:\n  - {type: pcr-cycler, unitPrice: 1 000.50}\n"
                    + "fitOut:\n  - {rooms: all, perSquareMetre: 2500}\n"
                    + "contingency: 5 %\nworks: [{kind: hvac, amount: 12}]\n");
        }
    },

    /** Names in a report; what is written is parsed again. */
    NAMES {
        @Override
        void feed(byte[] bytes) {
            String name = json(utf8(bytes));
            DesignReport report = checked(HEAD + "rooms: [{id: R, name: %s, function: office, storey: F1, clearHeight: 1}]\n"
                    .formatted(name)
                    + "signs: [{id: S, type: room-plate, room: R, text: %s}]\n".formatted(name));
            CheckReport all = new CheckReport("1", 1, List.of(report));
            JSON.readTree(written(new JsonReport()::write, all));
            xml(written(new JunitReport(Language.ZH, f -> true)::write, all));
            written(new TextReport(Language.ZH, false)::write, all);
            String html = utf8(written(new HtmlReport(Language.EN)::write, all));
            if (html.toLowerCase(Locale.ROOT).contains("<img src=x")) {
                throw new IllegalStateException("markup of a name in the page");
            }
        }

        @Override
        List<String> seeds() {
            return List.of("<img src=x onerror=alert(1)>", "\u202Eab\u0000]]>&amp;", "=1+1\r\n\"'`$(x)", "样品室");
        }
    };

    private static final String HEAD = """
            labcheck: 1
            project: {id: p, date: 2026-11-01}
            storeys: [{id: F1, level: 1, elevation: 0, height: 4}]
            """;
    private static final String ROOMS = """
            rooms:
              - {id: C, function: corridor, storey: F1, outline: [[0, 0], [10, 0], [10, 2], [0, 2]]}
              - &a {id: R, function: [office], storey: F1, outline: [[0, 2], [10, 2], [10, 8], [0, 8]], finishes: {floor: pvc}}
            doors: [{id: D, between: [C, R], at: [3, 2], width: 0.9}, {id: X, between: [C, outside], at: [0, 1], exit: true}]
            flows: [{id: W, type: sample, path: [C, R, C]}]
            """;
    private static final JsonMapper JSON = new JsonMapper();

    /** Opened when the first bytes come. */
    private static final class Opened {
        static final Ontology ONTOLOGY = Ontology.load();
        static final Labcheck LABCHECK = Labcheck.open();
    }

    /** Takes bytes; throws nothing unless something is wrong. */
    abstract void feed(byte[] bytes);

    /** What a fuzzer starts with. */
    abstract List<String> seeds();

    private static DesignReport checked(String yaml) {
        DesignReport report = Opened.LABCHECK.check("fuzz.yaml", yaml, Opened.LABCHECK.options(List.of(), LocalDate.of(2026, 11, 1), null));
        report.inputErrors().stream().map(InputError::message).forEach(FuzzTarget::said);
        report.findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED).forEach(f -> said(f.message()));
        if (!report.read() && report.inputErrors().isEmpty()) {
            throw new IllegalStateException("not read, and nobody says why");
        }
        return report;
    }

    private static void said(Text text) {
        if (text.zh().isBlank() || text.en().isBlank()) {
            throw new IllegalStateException("nothing is said");
        }
    }

    private static String drawn(byte[] bytes) {
        int half = bytes.length / 2;
        return HEAD + "rooms:\n  - {id: A, function: corridor, storey: F1, outline: %s}\n".formatted(points(bytes, 0, half - half % 2))
                + "  - {id: B, function: office, storey: F1, outline: %s, voids: [%s]}\n".formatted(points(bytes, half, bytes.length - 6),
                points(bytes, 0, Math.min(8, half)))
                + "doors: [{id: D, between: [A, B], at: %s, width: 0.9}, {id: X, between: [A, outside], at: %s, width: 1, exit: true}]\n"
                .formatted(point(bytes, bytes.length - 2), point(bytes, bytes.length - 4))
                + "equipment: [{id: E, room: B, type: fume-hood, at: %s, size: [1.2, 0.8]}]\n".formatted(point(bytes, bytes.length - 6));
    }

    private static String points(byte[] bytes, int from, int to) {
        return IntStream.iterate(from, i -> i + 1 < Math.min(to, bytes.length), i -> i + 2).limit(40).mapToObj(i -> point(bytes, i))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String point(byte[] bytes, int at) {
        return at < 0 || at + 1 >= bytes.length ? "[0, 0]" : "[%s, %s]".formatted((bytes[at] & 127) / 10.0, (bytes[at + 1] & 127) / 10.0);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return JSON.writeValueAsString(text);
    }

    private interface Writing {
        void write(CheckReport report, ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing, CheckReport report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void xml(byte[] bytes) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML: " + Arrays.toString(bytes), e);
        }
    }
}
