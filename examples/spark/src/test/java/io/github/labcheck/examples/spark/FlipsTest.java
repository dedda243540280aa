package io.github.labcheck.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.api.Labcheck;
import io.github.labcheck.checker.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three provinces on two processors of this machine. */
class FlipsTest {

    private static final Path EXAMPLES = Path.of("..", "designs");
    private static final String FROM = "2017-11-01";
    private static final String TO = "2026-11-01";

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Flips flips;
    private static Dataset<Row> found;

    @BeforeAll
    static void judge() throws IOException {
        put("guangxi", "county-veterinary-lab.yaml");
        put("guangxi", "dongxing-port-lab.yaml");
        put("guangdong", "regional-pcr-lab.yaml");
        Files.createDirectories(folder.resolve("designs/hunan"));
        Files.writeString(folder.resolve("designs/hunan/broken.yaml"), "labcheck: 1\nrooms: [\n");
        spark = SparkSession.builder().appName("test").master("local[2]").config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2").getOrCreate();
        flips = new Flips(spark, FROM, TO);
        found = flips.found(Designs.of(spark, folder.resolve("designs").toString()), List.of()).cache();
    }

    private static void put(String province, String design) throws IOException {
        Path into = Files.createDirectories(folder.resolve("designs").resolve(province));
        Files.copy(EXAMPLES.resolve(design), into.resolve(design));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyDesignIsJudgedByTheEditionsOfBothDaysOrIsSaidToBeUnreadable() {
        assertEquals(List.of("broken.yaml UNREADABLE 2", "county-veterinary-lab.yaml CHECKED 2", "dongxing-port-lab.yaml CHECKED 2",
                "regional-pcr-lab.yaml CHECKED 2"),
                found.where("clause IS NULL").groupBy("design", "outcome").count().collectAsList().stream()
                        .map(r -> r.getString(0) + " " + r.getString(1) + " " + r.getLong(2)).sorted().toList());
        assertFalse(found.where("outcome = 'UNREADABLE'").first().<String>getAs("words").isEmpty());
    }

    @Test
    void whatIsFoundIsWhatTheCheckerFindsAlone() throws IOException {
        assertEquals(violated("county-veterinary-lab.yaml", TO),
                found.where("design = 'county-veterinary-lab.yaml' AND outcome = 'VIOLATED' AND day = '" + TO + "'")
                        .collectAsList().stream()
                        .map(r -> r.<String>getAs("finding")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aFlipIsAViolationOfOneOfTheTwoDays() throws IOException {
        Set<String> before = violated("regional-pcr-lab.yaml", FROM);
        Set<String> after = violated("regional-pcr-lab.yaml", TO);
        List<Row> rows = flips.byClause(found).where("province = 'guangdong'").collectAsList();
        assertEquals(after.stream().filter(f -> !before.contains(f)).count(), rows.stream().mapToLong(r -> r.<Long>getAs("born")).sum());
        assertEquals(before.stream().filter(f -> !after.contains(f)).count(), rows.stream().mapToLong(r -> r.<Long>getAs("gone")).sum());
        assertTrue(rows.stream().anyMatch(r -> r.<String>getAs("why").equals("came")));
    }

    @Test
    void aProvinceOfWhichNothingCouldBeReadIsOnTheTable() {
        Row hunan = flips.byProvince(found).where("province = 'hunan'").first();
        assertEquals(1L, hunan.<Long>getAs("unreadable"));
        assertEquals(0L, hunan.<Long>getAs("judged_after"));
    }

    @Test
    void parquetIsReadAsTheFolderIs() {
        String parquet = folder.resolve("designs.parquet").toString();
        Designs.of(spark, folder.resolve("designs").toString()).write().parquet(parquet);
        assertEquals(found.where("outcome = 'VIOLATED'").count(),
                flips.found(Designs.of(spark, parquet), List.of()).where("outcome = 'VIOLATED'").count());
    }

    private static Set<String> violated(String design, String day) throws IOException {
        Labcheck labcheck = Labcheck.open();
        return labcheck.check(design, Files.readString(EXAMPLES.resolve(design)), labcheck.options(List.of(), LocalDate.parse(day), null))
                .findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED).map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
