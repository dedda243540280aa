package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a page shows of a design beside its findings.
 *
 * @param tier    tier of the project in words, or null
 * @param storeys plans of the storeys that are drawn, from bottom to top
 * @param rooms   names of the rooms by their ids, in the order of the ids; the empty text for a room without a name
 * @param places  ids of the rooms where a thing is, by the IRI of the thing
 * @param figures what the laboratory is in numbers
 * @param views   where violations are, by the ids of the findings; those of which nothing is drawn are not in it
 * @param asked   what it costs by the prices that were given, null if none were
 * @param since   what became of it since an earlier report, null if none was given
 */
@Api
public record Portrait(Text tier, List<Storey> storeys, Map<String, String> rooms, Map<String, List<String>> places,
                       Figures figures, Map<String, View> views, Asked asked, Since since) {

    /** Nothing of it: nobody asked, or the design could not be read. */
    public static final Portrait NONE = new Portrait(null, List.of(), Map.of(), Map.of(), Figures.NONE, Map.of(), null, null);

    /**
     * A laboratory in numbers; null where the design does not say.
     *
     * @param area        total floor area as stated, m²
     * @param staff       people
     * @param equipment   value of the equipment whose cost the design states, CNY
     * @param place       where it is
     * @param phase       kind of project
     * @param disciplines what it tests
     */
    public record Figures(Double area, Integer staff, double equipment, String place, Text phase, List<Text> disciplines) {

        /** Nothing is known. */
        public static final Figures NONE = new Figures(null, null, 0, "", null, List.of());

        /** Floor area a head, m²; null if one of them is not known. */
        public Double perStaff() {
            return area == null || staff == null || staff == 0 ? null : area / staff;
        }
    }

    /**
     * What a project costs.
     *
     * @param amount  10,000 CNY, two decimals
     * @param whole   whether everything has a price; what has none is not in it
     * @param equipment value of all its equipment by the prices, kept or new, CNY; what has no price is not in it
     * @param valued    whether all of its equipment has a price
     */
    public record Asked(BigDecimal amount, boolean whole, BigDecimal equipment, boolean valued) { }

    /**
     * What became of a laboratory.
     *
     * @param worse   violations that are new
     * @param better  violations that are gone
     */
    public record Since(int worse, int better) { }

    /** The same with what it costs. */
    public Portrait asking(Asked cost) {
        return new Portrait(tier, storeys, rooms, places, figures, views, cost, since);
    }

    /** The same with what became of it. */
    public Portrait since(Since change) {
        return new Portrait(tier, storeys, rooms, places, figures, views, asked, change);
    }

    /**
     * A storey.
     *
     * @param id   its id in the design file
     * @param name its name, or else its id
     * @param plan its plan as SVG, in both languages
     */
    public record Storey(String id, String name, Text plan) { }

    /**
     * A part of a storey, seen from above; m.
     *
     * @param storey id of the storey
     * @param x      of its middle
     * @param y      of its middle
     * @param floor  how high the floor is; 0 where the design does not say
     * @param width  of the part
     * @param height of the part, in plan
     */
    public record View(String storey, double x, double y, double floor, double width, double height) {

        /** The part that holds this one and another one of the same storey, to the millimetre. */
        public View with(View other) {
            double left = Math.min(x - width / 2, other.x - other.width / 2);
            double right = Math.max(x + width / 2, other.x + other.width / 2);
            double low = Math.min(y - height / 2, other.y - other.height / 2);
            double high = Math.max(y + height / 2, other.y + other.height / 2);
            return new View(storey, rounded((left + right) / 2), rounded((low + high) / 2), floor, rounded(right - left),
                    rounded(high - low));
        }

        private static double rounded(double metres) {
            return Math.round(metres * 1000) / 1000.0;
        }
    }

    /** Ids of the rooms that a finding is about. */
    public List<String> rooms(Finding finding) {
        List<String> own = places.getOrDefault(finding.subject().iri(), List.of());
        List<String> other = finding.related() == null ? List.of() : places.getOrDefault(finding.related().iri(), List.of());
        return Stream.concat(own.stream(), other.stream()).distinct().toList();
    }
}
