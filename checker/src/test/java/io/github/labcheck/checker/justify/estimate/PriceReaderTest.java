package io.github.labcheck.checker.justify.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Ontology;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static List<InputError> errors(String text) {
        PriceReader reader = new PriceReader("p.yaml", ONTOLOGY);
        reader.read(YamlFile.of(text.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()));
        return reader.errors();
    }

    private static Prices prices(String text) {
        assertEquals(List.of(), errors(text));
        return new PriceReader("p.yaml", ONTOLOGY).read(YamlFile.of(text.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()));
    }

    @Test
    void theExampleReadsAndSaysThatItIsOne() throws IOException {
        Path path = Path.of("..", "examples/prices/example-prices.yaml");
        PriceReader reader = new PriceReader(path.toString(), ONTOLOGY);
        Prices prices = reader.read(YamlFile.read(path, ONTOLOGY.schema()));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "equipment: [{type: lc-msms, unitPrice: -1}] | not-a-number | 40",
        "equipment: [{type: lc-msms, unitPrice: 1, price: 1}] | unknown-key | 43",
        "equipment: [{type: lc-mss, unitPrice: 1}] | unknown-value | 20",
        "equipment: [{type: lc-msms, id: A, unitPrice: 1}] | wrong-key | 13",
        "equipment: [{type: lc-msms}] | missing-key | 13",
        "equipment: {type: lc-msms} | wrong-type | 12",
        "equipment: [{id: A, unitPrice: 1}, {id: A, unitPrice: 2}] | duplicate-price | 1",
        "fitOut: [{rooms: corridors, perSquareMetre: 1}] | unknown-value | 18",
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
