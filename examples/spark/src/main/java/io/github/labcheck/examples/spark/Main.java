package io.github.labcheck.examples.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The command: designs and two days in, findings as Parquet and two tables out. */
public final class Main {

    private static final String USAGE = """
            用法 Usage: flips --designs FOLDER|FILE.parquet --from 2017-11-01 --to 2026-11-01 --out NEW-FOLDER
              [--profile NAME,NAME] [--partitions N] [--master local[2]] [--rows 40]""";
    private static final int WRONG_USE = 2;

    private Main() { }

    public static void main(String[] args) {
        Map<String, String> options = options(args);
        if (options == null) {
            System.err.println(USAGE);
            System.exit(WRONG_USE);
        }
        SparkSession.Builder builder = SparkSession.builder().appName("labcheck").config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", System.console() != null);
        if (options.containsKey("master") || System.getProperty("spark.master") == null) {
            builder.master(options.getOrDefault("master", "local[*]"));
        }
        SparkSession spark = builder.getOrCreate();
        try {
            run(spark, options);
        } finally {
            spark.stop();
        }
    }

    /** Options by name; null if they make no sense. */
    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
        }
        boolean whole = args.length % 2 == 0 && options.keySet().containsAll(List.of("designs", "from", "to", "out"));
        return whole && day(options.get("from")) && day(options.get("to")) ? options : null;
    }

    private static boolean day(String text) {
        try {
            return !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void run(SparkSession spark, Map<String, String> options) {
        Flips flips = new Flips(spark, options.get("from"), options.get("to"));
        List<String> profiles = Arrays.stream(options.getOrDefault("profile", "").split(",")).filter(p -> !p.isEmpty()).toList();
        Dataset<Row> designs = Designs.of(spark, options.get("designs"));
        if (options.containsKey("partitions")) {
            designs = designs.repartition(Integer.parseInt(options.get("partitions")));
        }
        String out = options.get("out");
        flips.found(designs, profiles).write().mode(SaveMode.ErrorIfExists).partitionBy("day").parquet(out + "/found.parquet");
        Dataset<Row> found = spark.read().parquet(out + "/found.parquet").cache();
        Dataset<Row> byClause = flips.byClause(found);
        byClause.coalesce(1).write().mode(SaveMode.ErrorIfExists).parquet(out + "/flips.parquet");
        flips.byProvince(found).show(Integer.MAX_VALUE, false);
        byClause.show(Integer.parseInt(options.getOrDefault("rows", "40")), false);
    }
}
