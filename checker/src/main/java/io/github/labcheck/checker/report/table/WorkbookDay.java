package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** Who made a workbook and when: it is of the latest day that a design was checked for, not of the day on which the program ran. */
public final class WorkbookDay {

    /** The day of a workbook without a checked design. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private WorkbookDay() {
    }

    /** Writes it into the properties of a workbook. */
    public static void write(POIXMLProperties properties, CheckReport report) {
        LocalDate day = report.designs().stream().map(DesignReport::asOf).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(NO_DAY);
        Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreated(date);
        properties.getCoreProperties().setModified(date);
        properties.getCoreProperties().setCreator("labcheck");
    }
}
