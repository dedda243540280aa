package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.plan.picture.Paper;
import io.github.labcheck.checker.plan.picture.Printing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As what plans are written.
 *
 * @param kind     what files it gives
 * @param unit     of an overlay; null for others
 * @param printing of sheets to scale; null for others
 */
record PlanFormat(FileKind kind, LengthUnit unit, Printing printing) {

    private static final List<String> NAMES = List.of("svg", "dxf", "html");

    /** The smallest and largest number behind the colon that anyone prints. */
    private static final int LARGEST_SCALE = 10;
    private static final int SMALLEST_SCALE = 10_000;

    /**
     * The format that is asked for.
     *
     * @throws UsageException if there is none of that name, or it has no such paper, scale or unit
     */
    static PlanFormat of(PlanRequest request) {
        String wanted = request.format() == null ? "svg" : request.format().toLowerCase(Locale.ROOT);
        if (!NAMES.contains(wanted)) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, request.format(), String.join(", ", NAMES));
        }
        if (!wanted.equals("html") && !request.print().equals(PlanRequest.Print.USUAL)) {
            throw new UsageException(OperationWords.PRINT_NEEDS_HTML);
        }
        return switch (wanted) {
            case "svg" -> new PlanFormat(FileKind.PLAN, null, null);
            case "html" -> new PlanFormat(FileKind.HTML, null, printing(request.print()));
            default -> new PlanFormat(FileKind.OVERLAY, unit(request.unit()), null);
        };
    }

    private static LengthUnit unit(String unit) {
        return unit == null ? LengthUnit.MILLIMETRE : LengthUnit.of(unit)
                .orElseThrow(() -> new UsageException(OperationWords.UNKNOWN_UNIT, unit,
                Stream.of(LengthUnit.values()).map(LengthUnit::word).collect(Collectors.joining(", "))));
    }

    private static Printing printing(PlanRequest.Print print) {
        Paper paper = print.paper() == null ? Paper.A3 : Paper.of(print.paper()).orElseThrow(() ->
                new UsageException(OperationWords.UNKNOWN_PAPER, print.paper()));
        return new Printing(paper, print.scale() == null ? null : scale(print.scale()), print.dimensions());
    }

    /** A scale as 100 or 1:100. */
    private static int scale(String written) {
        String number = written.strip().replaceFirst("^1\\s*[:：]\\s*", "");
        int scale = number.matches("\\d{2,5}") ? Integer.parseInt(number) : 0;
        if (scale < LARGEST_SCALE || scale > SMALLEST_SCALE) {
            throw new UsageException(OperationWords.UNKNOWN_SCALE, written);
        }
        return scale;
    }
}
