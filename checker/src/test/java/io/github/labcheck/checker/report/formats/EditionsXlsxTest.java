package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.EditionsOperation;
import io.github.labcheck.checker.operation.EditionsRequest;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsXlsxTest {

    @TempDir
    private Path folder;

    private Commands.Ran written(Path output) {
        Path design = SmallDesigns.file(folder, "a.yaml", """
                labcheck: 1
                project: {id: editions, name: "=1+1", date: 2017-11-01}
                building: {use: other-civil}
                rooms:
                  - {id: R1, function: sensory-evaluation, colorRendering: 85}
                """);
        return Commands.run(new EditionsOperation(Commands.WORKBENCH, new EditionsRequest(design, LocalDate.parse("2017-11-01"),
                LocalDate.parse("2026-11-01"), null, List.of(), "xlsx", output, Language.EN)));
    }

    private static List<String> rows(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(String.join("|", IntStream.range(0, row.getLastCellNum()).mapToObj(i -> String.valueOf(row.getCell(i))).toList()));
        }
        return rows;
    }

    @Test
    void theWorkbookNamesBothDaysWhatFlipsWhatCameAndWhy() throws IOException {
        Path output = folder.resolve("editions.xlsx");
        assertEquals(Exit.DONE, written(output).exit());
        try (Workbook workbook = WorkbookFactory.create(output.toFile())) {
            assertEquals(3, rows(workbook.getSheet("Summary")).size());
            assertTrue(rows(workbook.getSheet("Verdicts that flip")).stream().anyMatch(r -> r.startsWith("violated now|")
                    && r.contains("|GB55016-2021-3.3.8|R1|") && r.endsWith("|GB 55016-2021 is in force from 2022-04-01 on")));
            assertTrue(rows(workbook.getSheet("Clauses")).stream().anyMatch(r -> r.startsWith("went|")));
            assertTrue(rows(workbook.getSheet("Clauses")).stream().anyMatch(r -> r.startsWith("came|GB55016-2021-3.3.8|")));
        }
    }

    @Test
    void theSameComparisonIsTheSameFile() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        written(one);
        written(other);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void theWorkbookIsNotWrittenUnderTheNameOfAnotherKindOfFile() {
        assertEquals(Exit.USAGE, written(folder.resolve("editions.json")).exit());
    }
}
