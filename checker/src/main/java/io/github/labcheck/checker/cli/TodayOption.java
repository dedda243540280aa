package io.github.labcheck.checker.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day for what is valid until a day. */
final class TodayOption {

    private static final String NAME = "--today";

    @Option(names = NAME, paramLabel = "DATE", description = {"以此日为“今天”；默认为设计日期。",
        "The day for what is valid until a day; the design's date by default."})
    private String today;

    /** Null for the day of the design. */
    LocalDate day() {
        return OptionValues.day(NAME, today);
    }
}
