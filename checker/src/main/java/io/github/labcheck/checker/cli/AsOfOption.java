package io.github.labcheck.checker.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day whose editions judge a design. */
final class AsOfOption {

    private static final String NAME = "--as-of";

    @Option(names = NAME, paramLabel = "DATE", description = {"按此日选取文件版本；默认为设计日期。",
        "The day whose editions judge; the design's date by default."})
    private String asOf;

    /** Null for the day of the design. */
    LocalDate day() {
        return OptionValues.day(NAME, asOf);
    }
}
