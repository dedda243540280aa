package io.github.labcheck.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.decode;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads designs: province, design (its file's name) and yaml, one row each. */
final class Designs {

    private Designs() { }

    /**
     * Reads a folder or Parquet.
     *
     * @param where a path or URI that Spark understands: Parquet with the three columns if it ends in {@code .parquet}, or else a
     *              folder, in which each design lies in the folder of its province
     */
    static Dataset<Row> of(SparkSession spark, String where) {
        if (where.endsWith(".parquet")) {
            return spark.read().parquet(where).select("province", "design", "yaml");
        }
        Column path = split(col("path"), "/");
        return spark.read().format("binaryFile").option("recursiveFileLookup", "true").option("pathGlobFilter", "*.yaml").load(where)
                .select(element_at(path, lit(-2)).as("province"), element_at(path, lit(-1)).as("design"),
                        decode(col("content"), "UTF-8").as("yaml"));
    }
}
