package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.UsageException;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day whose editions of the documents judge. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE", description = {"按此日选取文件版本；默认为设计日期。",
            "The day whose editions judge; the design's date by default."})
    private String day;

    /**
     * The day; null if none was given.
     *
     * @throws UsageException if it is no day
     */
    LocalDate day() {
        return OptionValues.day("--as-of", day);
    }
}
