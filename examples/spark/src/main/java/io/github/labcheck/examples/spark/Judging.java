package io.github.labcheck.examples.spark;

import io.github.labcheck.checker.api.Labcheck;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Designs in, what was found out: each design is judged by the editions of each day. One row is a finding; a design that was checked has
 * besides a row of its own for each day with the number of verdicts reached, and one that could not be read has a row that says why, so
 * that none is lost.
 */
final class Judging implements FlatMapFunction<Row, Row> {

    /** Columns of what is found. A row without a clause is about the whole design. */
    static final StructType FOUND = new StructType().add("province", DataTypes.StringType).add("design", DataTypes.StringType)
            .add("day", DataTypes.StringType).add("outcome", DataTypes.StringType).add("clause", DataTypes.StringType)
            .add("document", DataTypes.StringType).add("severity", DataTypes.StringType).add("finding", DataTypes.StringType)
            .add("subject", DataTypes.StringType).add("words", DataTypes.StringType).add("judged", DataTypes.LongType);

    static final String CHECKED = "CHECKED";
    static final String UNREADABLE = "UNREADABLE";

    private static final long serialVersionUID = 1;

    private final List<String> profiles;
    private final List<String> days;

    /**
     * Judges by the editions of some days.
     *
     * @param profiles names as on the command line; none for the usual ones
     * @param days     as in 2026-11-01
     */
    Judging(List<String> profiles, List<String> days) {
        this.profiles = List.copyOf(profiles);
        this.days = List.copyOf(days);
    }

    /** The checker of a worker process: opened once, used by all its threads. */
    private static final class Opened {
        static final Labcheck LABCHECK = Labcheck.open();
    }

    @Override
    public Iterator<Row> call(Row design) {
        String province = design.getAs("province");
        String name = design.getAs("design");
        String yaml = design.getAs("yaml");
        List<Row> rows = new ArrayList<>();
        for (String day : days) {
            CheckOptions options = Opened.LABCHECK.options(profiles, LocalDate.parse(day), null);
            DesignReport report = Opened.LABCHECK.check(name, yaml, options);
            if (!report.read()) {
                String words = report.inputErrors().isEmpty() ? "" : report.inputErrors().get(0).message().en();
                rows.add(row(province, name, day, UNREADABLE, null, words, 0));
                continue;
            }
            rows.add(row(province, name, day, CHECKED, null, "", report.summary().judged()));
            report.findings().stream().filter(f -> f.outcome() != Finding.Outcome.UNDETERMINED)
                    .forEach(f -> rows.add(row(province, name, day, f.outcome().name(), f, f.message().zh(), 0)));
        }
        return rows.iterator();
    }

    private static Row row(String province, String design, String day, String outcome, Finding finding, String words, long judged) {
        boolean whole = finding == null;
        return RowFactory.create(province, design, day, outcome, whole ? null : finding.clause().id(),
                whole ? null : finding.clause().document().id(), whole ? null : finding.severity().name(),
                whole ? null : finding.id(), whole || finding.subject() == null ? null : finding.subject().id(), words, judged);
    }
}
