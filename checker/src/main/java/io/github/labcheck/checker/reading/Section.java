package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.DesignClass;
import java.util.List;

/**
 * A section of a design file.
 *
 * @param type      class of its entries
 * @param position  where its key stands
 * @param entries   its entries; one if the section is a single block
 */
record Section(DesignClass type, Position position, List<Entry> entries) {
}
