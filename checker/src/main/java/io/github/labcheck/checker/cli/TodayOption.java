package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.UsageException;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day that counts as today. */
final class TodayOption {

    @Option(names = "--today", paramLabel = "DATE", description = {"以此日为“今天”；默认为设计日期。",
            "The day for what is valid until a day; the design's date by default."})
    private String day;

    /**
     * The day; null if none was given.
     *
     * @throws UsageException if it is no day
     */
    LocalDate day() {
        return OptionValues.day("--today", day);
    }
}
