package io.github.labcheck.checker.justify.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Ontology;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static List<InputError> errors(String text) {
        PriceReader reader = new PriceReader("p.yaml", YamlFile.of(text.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()), ONTOLOGY);
        reader.read();
        return reader.errors();
    }

    private static Prices prices(String text) {
        assertEquals(List.of(), errors(text));
        return new PriceReader("p.yaml", YamlFile.of(text.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()), ONTOLOGY).read();
    }

    @Test
    void theExampleReadsAndSaysThatItIsOne() throws IOException {
        Path path = Path.of("..", "examples/prices/example-prices.yaml");
        PriceReader reader = new PriceReader(path.toString(), YamlFile.read(path, ONTOLOGY.schema(), io.github.labcheck.checker.bound.Bounds.STANDARD), ONTOLOGY);
        Prices prices = reader.read();
        assertEquals(List.of(), reader.errors());
        assertTrue(prices.title().contains("不得用于真实项目"));
        assertEquals(6, prices.fitOut().size());
    }

    @Test
    void keysAndAmountsMayBeWrittenInChinese() {
        Prices prices = prices("设备:\n  - {类型: 通风柜, 单价: 3 万元}\n装修:\n  - {房间: 走道, 每平方米: 800.50 元}\n预备费: 5%\n");
        assertEquals(new BigDecimal("30000"), prices.equipment().get(0).price().stripTrailingZeros().setScale(0));
        assertEquals(new BigDecimal("800.50"), prices.fitOut().get(0).price());
        assertEquals(3, prices.contingency().line() - 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "control-character 1:9 | title: a\u0007b",
        "control-character 1:8 | title: \"a\\u0007b\"",
        "custom-tag 1:8 | title: !!str a",
        "custom-tag 2:12 | title: a\\nequipment: !x []",
        "second-document 3:1 | title: a\\n---\\ntitle: b",
        "alias 1:8 | title: *a",
        "alias 2:13 | title: a\\nequipment: [*a]",
        "duplicate-key 2:1 | title: a\\n标题: b",
        "not-a-number 1:32 | equipment: [{id: A, unitPrice: .nan}]",
        "not-a-number 1:32 | equipment: [{id: A, unitPrice: 1e400}]",
        "not-a-number 1:32 | equipment: [{id: A, unitPrice: Infinity}]",
        "not-a-number 1:14 | contingency: 1e400",
        "not-a-number 1:14 | contingency: NaN",
    })
    void whatNoDesignMayHoldNoPriceFileMay(String error, String text) {
        List<InputError> errors = errors(text.replace("\\n", "\n") + "\n");
        assertEquals(1, errors.size(), errors::toString);
        InputError only = errors.get(0);
        assertEquals(error, only.code() + " " + only.position().line() + ":" + only.position().column(), only::toString);
        assertTrue(only.message().zh().length() > 3 && only.message().en().length() > 3);
    }

    @Test
    void aliasesAreResolvedAsInDesigns() {
        Prices prices = prices("equipment:\n  - &e {id: A, unitPrice: &p 100}\n  - {<<: *e, id: B}\n  - {id: C, unitPrice: *p}\n");
        assertEquals(List.of("A", "B", "C"), prices.equipment().stream().map(Prices.Equipment::name).toList());
        assertTrue(prices.equipment().stream().allMatch(e -> e.price().intValue() == 100));
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        YamlFile gbk = YamlFile.of("标题: 价格\n".getBytes(Charset.forName("GBK")), ONTOLOGY.schema());
        assertEquals(List.of("not-utf8"), gbk.errors().stream().map(InputError::code).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "equipment: [{type: lc-msms, unitPrice: -1}] | not-a-number | 40",
        "equipment: [{type: lc-msms, unitPrice: 1, price: 1}] | unknown-key | 43",
        "equipment: [{type: lc-mss, unitPrice: 1}] | unknown-value | 20",
        "equipment: [{type: lc-msms, id: A, unitPrice: 1}] | wrong-key | 13",
        "equipment: [{type: lc-msms}] | missing-key | 13",
        "equipment: {type: lc-msms} | wrong-type | 12",
        "equipment: [{id: A, unitPrice: 1}, {id: A, unitPrice: 2}] | duplicate-price | 1",
        "fitOut: [{rooms: corridoors, perSquareMetre: 1}] | unknown-value | 18",
        "contingency: 101 % | not-a-number | 14",
        "otherCosts: [{name: x, rate: 1, amount: 2}] | wrong-key | 14",
        "otherCosts: [{name: x, rate: 1, of: everything}] | unknown-value | 37",
        "remedies: [{clause: JGJ91-93-4.1.5x, cost: 1}] | unknown-clause | 21",
        "remedies: [{cost: 1}] | wrong-key | 12",
        "title: a: b | syntax | 9",
        "title: *a | alias | 8",
        "- 1 | no-prices | 1",
    })
    void whatIsWrongIsNamedWithItsPlace(String text, String code, int column) {
        List<InputError> errors = errors(text);
        assertEquals(code + " 1:" + column, errors.isEmpty() ? "none" : errors.get(0).code() + " " + errors.get(0).position().line()
                + ":" + errors.get(0).position().column(), errors.toString());
    }
}
