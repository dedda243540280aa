package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.operation.output.FileKind;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As what plans are written.
 *
 * @param kind what files it gives
 * @param unit of an overlay; null for a picture
 */
record PlanFormat(FileKind kind, LengthUnit unit) {

    /**
     * The format that is asked for.
     *
     * @param name {@code svg} or {@code dxf}; null for a picture
     * @param unit of a drawing; null for millimetres
     * @throws UsageException if there is none of that name
     */
    static PlanFormat of(String name, String unit) {
        String wanted = name == null ? "svg" : name.toLowerCase(Locale.ROOT);
        if (!wanted.equals("svg") && !wanted.equals("dxf")) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, name, "svg, dxf");
        }
        if (wanted.equals("svg")) {
            return new PlanFormat(FileKind.PLAN, null);
        }
        LengthUnit in = unit == null ? LengthUnit.MILLIMETRE : LengthUnit.of(unit)
                .orElseThrow(() -> new UsageException(OperationWords.UNKNOWN_UNIT, unit,
                Stream.of(LengthUnit.values()).map(LengthUnit::word).collect(Collectors.joining(", "))));
        return new PlanFormat(FileKind.OVERLAY, in);
    }
}
