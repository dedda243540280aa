package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * What a user asks of a plan.
 *
 * @param file      the design file
 * @param storey    id or name of a storey, {@code all}, or null for the only one that is drawn
 * @param output    file of the plan, or folder of all plans; null for standard output
 * @param language  language of plan and messages
 * @param findings  whether the design is checked and what was found is marked
 * @param profiles  names of the profiles to check against; none for the default
 * @param flows     {@code all}, {@code none}, or a type of flow in either language
 * @param phase     the last phase of work whose clauses are checked, or null for all
 * @param format    {@code svg}, {@code dxf}, or {@code html} for sheets to scale; null for SVG
 * @param unit      unit of a DXF drawing; null for mm
 * @param print     how sheets are printed
 * @param named     whether the output is named by the user, rather than by the program
 */
public record PlanRequest(Path file, String storey, Path output, Language language, boolean findings, List<String> profiles, String flows,
                          String phase, String format, String unit, Print print, boolean named) {

    /**
     * How sheets are printed.
     *
     * @param paper      {@code a3} or {@code a4}; null for A3
     * @param scale      the number behind the colon; null for the largest that fits
     * @param dimensions whether rooms carry their lengths
     */
    public record Print(String paper, String scale, boolean dimensions) {

        /** Nothing is asked for. */
        public static final Print USUAL = new Print(null, null, false);
    }

    /** Of pictures and overlays. */
    public PlanRequest(Path file, String storey, Path output, Language language, boolean findings, List<String> profiles, String flows,
                       String phase, String format, String unit, boolean named) {
        this(file, storey, output, language, findings, profiles, flows, phase, format, unit, Print.USUAL, named);
    }

    /** With an output that the user named, or none. */
    public PlanRequest(Path file, String storey, Path output, Language language, boolean findings, List<String> profiles, String flows,
                       String phase) {
        this(file, storey, output, language, findings, profiles, flows, phase, null, null, true);
    }

    /** Means every storey, or every flow. */
    public static final String ALL = "all";

    /** Means no flow. */
    public static final String NONE = "none";

    /** With the findings of all phases. */
    public PlanRequest(Path file, String storey, Path output, Language language, boolean findings, List<String> profiles, String flows) {
        this(file, storey, output, language, findings, profiles, flows, null);
    }
}
