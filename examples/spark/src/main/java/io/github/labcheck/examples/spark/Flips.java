package io.github.labcheck.examples.spark;

import io.github.labcheck.checker.api.Labcheck;
import io.github.labcheck.ontology.Clause;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Which verdicts are others by the editions of another day, by clause and province. */
final class Flips {

    /** A finding is the same one by either edition if clause and thing are: so its id says. */
    private static final String BY_CLAUSE = """
            WITH earlier AS (SELECT * FROM found WHERE day = '%1$s' AND outcome = 'VIOLATED'),
                 later AS (SELECT * FROM found WHERE day = '%2$s' AND outcome = 'VIOLATED'),
                 flips AS (
                     SELECT coalesce(l.province, e.province) AS province, coalesce(l.clause, e.clause) AS clause,
                            coalesce(l.document, e.document) AS document, coalesce(l.severity, e.severity) AS severity,
                            coalesce(l.design, e.design) AS design, e.finding IS NULL AS born
                     FROM earlier e FULL OUTER JOIN later l
                          ON e.province = l.province AND e.design = l.design AND e.finding = l.finding
                     WHERE e.finding IS NULL OR l.finding IS NULL)
            SELECT flips.clause, document, severity, province, count_if(born) AS born, count_if(NOT born) AS gone,
                   count(DISTINCT design) AS designs,
                   CASE WHEN NOT before THEN 'came' WHEN NOT after THEN 'went' ELSE 'judges otherwise' END AS why
            FROM flips JOIN clauses ON flips.clause = clauses.clause
            GROUP BY flips.clause, document, severity, province, before, after
            ORDER BY born + gone DESC, clause, province""";

    private static final String BY_PROVINCE = """
            SELECT province, count(DISTINCT design) AS designs,
                   count(DISTINCT CASE WHEN outcome = 'UNREADABLE' THEN design END) AS unreadable,
                   sum(CASE WHEN day = '%1$s' THEN judged END) AS judged_before,
                   count_if(day = '%1$s' AND severity = 'ERROR' AND outcome = 'VIOLATED') AS errors_before,
                   sum(CASE WHEN day = '%2$s' THEN judged END) AS judged_after,
                   count_if(day = '%2$s' AND severity = 'ERROR' AND outcome = 'VIOLATED') AS errors_after
            FROM found GROUP BY province ORDER BY province""";

    private static final StructType CLAUSES = new StructType().add("clause", DataTypes.StringType)
            .add("before", DataTypes.BooleanType).add("after", DataTypes.BooleanType);

    private final SparkSession spark;
    private final String from;
    private final String to;

    /** Compares the editions of two days, as in 2026-11-01. */
    Flips(SparkSession spark, String from, String to) {
        this.spark = spark;
        this.from = from;
        this.to = to;
    }

    /** Judges designs by the editions of both days. */
    Dataset<Row> found(Dataset<Row> designs, List<String> profiles) {
        return designs.flatMap(new Judging(profiles, List.of(from, to)), Encoders.row(Judging.FOUND));
    }

    /** Violations born or gone by clause and province, most first, and whether the clause came, went, or judges otherwise. */
    Dataset<Row> byClause(Dataset<Row> found) {
        found.createOrReplaceTempView("found");
        List<Row> clauses = Labcheck.open().clauses().stream().map(this::times).toList();
        spark.createDataFrame(clauses, CLAUSES).createOrReplaceTempView("clauses");
        return spark.sql(BY_CLAUSE.formatted(from, to));
    }

    /** Designs, verdicts and errors by province, and how many designs could not be read. */
    Dataset<Row> byProvince(Dataset<Row> found) {
        found.createOrReplaceTempView("found");
        return spark.sql(BY_PROVINCE.formatted(from, to));
    }

    private Row times(Clause clause) {
        return RowFactory.create(clause.id(), clause.on(LocalDate.parse(from)).isPresent(), clause.on(LocalDate.parse(to)).isPresent());
    }
}
