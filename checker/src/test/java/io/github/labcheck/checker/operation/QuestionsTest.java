package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing goes to the client as a workbook, and comes back with the answers. */
class QuestionsTest {

    private static final int ANSWER = 3;
    private static final int KEYS = 7;

    @TempDir
    private Path folder;

    private Path design;

    private static Commands.Ran run(ImportRequest request) {
        return Commands.run(new ImportOperation(Commands.WORKBENCH, request));
    }

    private void duplex() throws IOException {
        design = folder.resolve("duplex.yaml");
        Path drawing = Files.write(folder.resolve("duplex-level1-2018-utf8-outlines-mm.dxf"),
                Imports.bytes("duplex-level1-2018-utf8-outlines-mm.dxf"));
        assertEquals(Exit.DONE, run(ImportRequest.of(List.of(drawing), design, Language.EN)).exit());
    }

    private Path asked(Language language) {
        Path book = folder.resolve("ask-" + language + ".xlsx");
        Commands.Ran ran = Commands.check(CheckRequest.of(List.of(design), language).withFormats(List.of("questions=" + book), null));
        assertTrue(Files.exists(book), ran.err());
        return book;
    }

    private Commands.Ran into(Path book) {
        return run(new ImportRequest(List.of(book), null, new ImportRequest.Into(design, false, false), null, null, Map.of(), false,
                Language.EN));
    }

    private static String text(Row row, int column) {
        return new DataFormatter().formatCellValue(row.getCell(column));
    }

    /** Fills in a workbook: an answer for each class and key, null for none. */
    private Path filled(Path book, BiFunction<String, String, Object> answers) throws IOException {
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(book))); OutputStream out =
                Files.newOutputStream(filled)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 3; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Object answer = answers.apply(text(row, KEYS + 2) + "." + text(row, KEYS + 4), text(row, KEYS + 3));
                if (answer instanceof Number number) {
                    row.getCell(ANSWER).setCellValue(number.doubleValue());
                } else if (answer != null) {
                    row.getCell(ANSWER).setCellValue(answer.toString());
                }
            }
            workbook.write(out);
        }
        return filled;
    }

    private Set<String> questions(Path book) throws IOException {
        Set<String> questions = new TreeSet<>();
        filled(book, (key, id) -> {
            questions.add(key + " " + id);
            return null;
        });
        return questions;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerComesBack(Language language) throws IOException {
        duplex();
        Path book = asked(language);
        assertArrayEquals(Files.readAllBytes(book), Files.readAllBytes(asked(language)), "the same design, the same bytes");
        Set<String> before = questions(book);
        assertTrue(before.contains("Room.function A103") && before.contains("Room.zone A101"), before::toString);
        Map<String, Object> answers = Map.of("Room.function", "办公室 / office", "Room.zone", language == Language.ZH ? "办公 / office"
                : "office", ".building", "fireResistanceGrade: 2；自动喷水灭火：否", "Room.clearHeight", "2800 mm", "Room.ventilation",
                "mechanical", "Project.disciplines",
                "食品理化；food-microbiology", ".cylinders", "没有 / none");
        String untouched = Files.readString(design);
        Path filled = filled(book, (key, id) -> answers.get(key));
        Commands.Ran ran = into(filled);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertFalse(ran.err().contains("not taken"), ran.err());
        String text = Files.readString(design);
        Set<String> lines = new TreeSet<>(text.lines().toList());
        assertTrue(untouched.lines().allMatch(l -> lines.contains(l)), "nothing that was there is gone");
        assertTrue(text.contains("    clearHeight: 2800 mm\n") && text.contains("    function: office\n")
                && text.contains("fireResistanceGrade: 2") && text.contains("sprinklered: false"), text);
        Set<String> after = questions(asked(language));
        before.stream().filter(q -> answers.containsKey(q.split(" ")[0])).forEach(q -> assertFalse(after.contains(q), q));
        Commands.Ran again = into(filled);
        assertTrue(again.err().contains("answers taken 0,") && again.err().contains("is unchanged"), again.err());
    }

    /** For every cell the last of the answers to choose from, the lowest number, a day or a word. */
    @ParameterizedTest
    @ValueSource(strings = {"county-veterinary-lab", "regional-pcr-lab", "duplex"})
    void everythingThatMayBeAnsweredIsTaken(String name) throws IOException {
        duplex();
        if (!name.equals("duplex")) {
            design = Files.copy(Path.of("..", "examples", "designs", name + ".yaml"), folder.resolve(name + ".yaml"));
        }
        Path book = asked(Language.ZH);
        int count = 0;
        Path filled = folder.resolve("all.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(book))); OutputStream out =
                Files.newOutputStream(filled)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Map<Integer, String> chosen = new TreeMap<>();
            sheet.getDataValidations().forEach(v -> Arrays.stream(v.getRegions().getCellRangeAddresses())
                    .forEach(r -> IntStream.rangeClosed(r.getFirstRow(), r.getLastRow())
                    .forEach(i -> chosen.put(i, v.getValidationConstraint().getFormula1()))));
            assertTrue(sheet.getProtect() && sheet.isColumnHidden(KEYS));
            assertFalse(sheet.getRow(3).getCell(ANSWER).getCellStyle().getLocked());
            for (int i = 3; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                String hint = text(row, 4);
                Matcher number = Pattern.compile("(?s)数 (-?[\\d.]+)–.*").matcher(hint);
                if (chosen.containsKey(i)) {
                    CellReference last = new CellReference("$" + chosen.get(i).split("\\$", -1)[3] + "$"
                            + chosen.get(i).split("\\$", -1)[4]);
                    boolean left = text(row, KEYS + 2).isEmpty() && !Files.readString(design).contains("\n" + text(row, KEYS + 4) + ":");
                    row.getCell(ANSWER).setCellValue(text(workbook.getSheet("options").getRow(left ? 0 : last.getRow()), last.getCol()));
                } else if (number.matches()) {
                    row.getCell(ANSWER).setCellValue(Double.parseDouble(number.group(1)));
                } else if (hint.startsWith("日期")) {
                    row.getCell(ANSWER).setCellValue("2026-01-31");
                } else if (hint.startsWith("文字")) {
                    row.getCell(ANSWER).setCellValue("甲方：\"见说明\" #1");
                } else {
                    count--;
                }
                count++;
            }
            workbook.write(out);
        }
        Commands.Ran ran = into(filled);
        assertTrue(ran.err().startsWith("answers taken " + count + ", known before 0,") && !ran.err().contains("not taken"),
                count + "\n" + ran.err());
        assertTrue(count > 0);
    }

    @Test
    void anAnswerThatCannotBeIsNamedByItsCellAndTheOthersAreTaken() throws IOException {
        duplex();
        Path filled = filled(asked(Language.EN), (key, id) -> switch (key + " " + id) {
            case "Room.function A102" -> "disco";
            case "Room.function A103" -> "pantry";
            case ".building " -> "fireResistanceGrade: 17; the roof is red";
            default -> null;
        });
        String before = Files.readString(design);
        Commands.Ran ran = into(filled);
        assertEquals(Exit.UNREADABLE, ran.exit(), "answers that could not be read");
        assertTrue(ran.err().contains("answers taken 1,") && ran.err().contains("not taken 3"), ran.err());
        assertTrue(ran.err().matches("(?s).*Questions!D\\d+ \"disco\": function cannot be.*")
                && ran.err().matches("(?s).*Questions!D\\d+ \"17.*")
                && ran.err().contains("\"the roof is red\" is not key: value of building"), ran.err());
        assertEquals(before.replaceFirst("(- id: A103\n(?:    .*\n)*?)(    source: )", "$1    function: pantry\n$2"),
                Files.readString(design));
        Files.writeString(design, before.replace("id: duplex-level1-2018-utf8-outlines-mm", "id: other"));
        assertTrue(into(filled).err().contains("the row is about another design"));
    }

    @Test
    void whatADesignSaysAlreadyIsNotChanged() throws IOException {
        duplex();
        Path filled = filled(asked(Language.EN), (key, id) -> (key + " " + id).equals("Room.function A103") ? "pantry" : null);
        Files.writeString(design, Files.readString(design).replaceFirst("(- id: A103\n)", "$1    function: kitchen-preparation # no\n")
                .replace("kitchen-preparation", "office"));
        String before = Files.readString(design);
        Commands.Ran ran = into(filled);
        assertTrue(ran.err().contains("the design states another function, which stays"), ran.err());
        assertEquals(before, Files.readString(design));
        byte[] answers = Files.readAllBytes(filled);
        Commands.Ran over = Commands.check(CheckRequest.of(List.of(design), Language.EN).withFormats(List.of("questions=" + filled), null));
        assertEquals(Exit.USAGE, over.exit());
        assertTrue(over.err().contains("holds answers"), over.err());
        assertArrayEquals(answers, Files.readAllBytes(filled));
        Commands.Ran wrong = run(ImportRequest.of(List.of(filled), folder.resolve("new.yaml"), Language.EN));
        assertEquals(Exit.USAGE, wrong.exit());
    }

    @Test
    void ofASectionThatIsAbsentNobodyMaySayThatAllAreListedAndABlockSaysWhatItsKeysTake() throws IOException {
        design = SmallDesigns.file(folder, "thin.yaml", """
                labcheck: 1
                project: {id: thin, date: 2026-11-01, incomplete: [equipment]}
                rooms: [{id: R1, function: pcr-amplification, biosafetyLevel: 2}]
                equipment: [{id: E1, type: balance, room: R1}]
                """);
        Path book = folder.resolve("thin.xlsx");
        Commands.check(Commands.of(design).withFormats(List.of("questions"), book));
        List<String> hints = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> hints.add(cell.toString())));
        }
        assertTrue(hints.contains("none if there are none; otherwise send a list\n一项也没有选“没有”；有则另附清单"), "signs, doors");
        assertTrue(hints.stream().anyMatch(h -> h.startsWith("none if there are none; all are listed if")), "equipment");
        assertTrue(hints.stream().anyMatch(h -> h.contains("fireResistanceGrade (a number")), "building");
        assertTrue(hints.stream().noneMatch(h -> h.matches("(?s).*, (in )?1[?;)].*")), "a unit of nothing");
    }
}
