package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.check.Listing;
import io.github.labcheck.checker.check.Listing.Entry;
import io.github.labcheck.checker.check.Listing.Field;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms or the equipment of all designs, with the number of findings on each.
 *
 * @param name     of the sheet
 * @param columns  first those that everything has, then the keys that the designs use
 */
record ListingTable(Headings name, List<Column<Row>> columns, List<Row> rows) {

    /** The symbol of what is a plain ratio. */

    private static final Map<String, Headings> NAMES = Map.of("Room", Headings.ROOMS, "Equipment", Headings.EQUIPMENT);

    /** A thing of a design with its values by field. */
    record Row(DesignReport design, Thing thing, Map<Field, Amount> values, int violated, int undetermined) { }

    static List<ListingTable> of(CheckReport report, Language language) {
        return Stream.of("Room", "Equipment").map(t -> of(report, t, language)).toList();
    }

    private static ListingTable of(CheckReport report, String type, Language language) {
        Set<Field> fields = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (DesignReport design : report.designs()) {
            Map<String, int[]> counts = counts(design, type);
            for (Listing listing : design.listings()) {
                if (listing.type().equals(type)) {
                    fields.addAll(listing.fields());
                    listing.entries().forEach(e -> rows.add(row(design, listing, e, counts)));
                }
            }
        }
        return new ListingTable(NAMES.get(type), columns(fields, language), rows);
    }

    /** Violated and undetermined of each thing, also where it is the second of a relation. */
    private static Map<String, int[]> counts(DesignReport design, String type) {
        Map<String, int[]> counts = new HashMap<>();
        for (Finding finding : design.findings()) {
            Stream.of(finding.subject(), finding.related() == null ? finding.subject() : finding.related()).distinct()
                    .filter(t -> t.type().equals(type)).forEach(t -> {
                        int[] own = counts.computeIfAbsent(t.id(), k -> new int[2]);
                        own[0] += finding.outcome() == Outcome.VIOLATED ? 1 : 0;
                        own[1] += finding.outcome() == Outcome.UNDETERMINED ? 1 : 0;
                    });
        }
        return counts;
    }

    private static Row row(DesignReport design, Listing listing, Entry entry, Map<String, int[]> counts) {
        Map<Field, Amount> values = new HashMap<>();
        for (int i = 0; i < listing.fields().size(); i++) {
            values.put(listing.fields().get(i), entry.values().get(i));
        }
        int[] own = counts.getOrDefault(entry.thing().id(), new int[2]);
        return new Row(design, entry.thing(), values, own[0], own[1]);
    }

    private static List<Column<Row>> columns(Set<Field> fields, Language language) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("design", Headings.DESIGN.text(), 22, r -> r.design().id()),
                new Column<>("id", Headings.ID.text(), 12, r -> r.thing().id()),
                new Column<>("name", Headings.NAME.text(), 24, r -> r.thing().name()),
                new Column<>("violated", Headings.VIOLATED.text(), 8, Row::violated),
                new Column<>("undetermined", Headings.UNDETERMINED.text(), 10, Row::undetermined)));
        fields.forEach(f -> columns.add(new Column<>(f.key(), heading(f), 14,
                r -> r.values().get(f) == null ? null : FindingColumns.value(r.values().get(f), language))));
        return columns;
    }

    private static Text heading(Field field) {
        String zh = Numbers.unit(field.unit(), Language.ZH);
        String en = Numbers.unit(field.unit(), Language.EN);
        return new Text(field.label().zh() + (zh.isEmpty() ? "" : " " + zh), field.label().en() + (en.isEmpty() ? "" : " " + en));
    }
}
