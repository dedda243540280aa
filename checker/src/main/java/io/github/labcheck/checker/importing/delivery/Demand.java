package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.ontology.Text;
import java.util.List;

/**
 * One thing that is asked of a model.
 *
 * @param id        for programs
 * @param name      what is asked, in a few words
 * @param how       what the author of the model does
 * @param entities  classes of the elements that it is asked of
 * @param versions  schemas in which it can be asked
 * @param needed    whether a model without any such element fails
 * @param facets    what each element must have
 * @param fills     keys of the design file that the importer fills from it
 */
record Demand(String id, Text name, Text how, List<String> entities, Versions versions, boolean needed, List<Facet> facets,
              List<Key> fills) {

    /** A key of a design file: local names of its class and of its property. */
    record Key(String of, String property) { }

    /** The schemas of a demand. */
    enum Versions {
        ALL("IFC2X3 IFC4 IFC4X3_ADD2"), OLD("IFC2X3"), NEW("IFC4 IFC4X3_ADD2");

        private final String list;

        Versions(String list) {
            this.list = list;
        }

        /** As IDS lists them. */
        String list() {
            return list;
        }
    }
}
