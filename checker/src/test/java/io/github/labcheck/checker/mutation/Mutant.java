package io.github.labcheck.checker.mutation;

import io.github.labcheck.ontology.Clause;

/**
 * A clause with one thing changed.
 *
 * @param table   which table it is counted in
 * @param change  what was changed
 * @param clause  the changed clause
 * @param same    why nothing can notice it, null where something may
 */
record Mutant(Table table, String change, Clause clause, String same) {

    Mutant(Table table, String change, Clause clause) {
        this(table, change, clause, null);
    }

    /** What is changed, and whether each such change must be noticed. */
    enum Table {
        NUMBER("limit numbers", true), LIST("members of limit lists", true),
        CONDITION_NUMBER("condition numbers", false), CONDITION_LIST("members of condition lists", false),
        CONDITION("conditions", false);

        private final String title;
        private final boolean required;

        Table(String title, boolean required) {
            this.title = title;
            this.required = required;
        }

        String title() {
            return title;
        }

        boolean required() {
            return required;
        }
    }
}
