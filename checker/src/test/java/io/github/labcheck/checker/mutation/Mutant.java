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

    /** What is changed. */
    enum Table {
        NUMBER("limit numbers"), LIST("members of limit lists"), CONDITION_NUMBER("condition numbers"),
        CONDITION_LIST("members of condition lists"), CONDITION("conditions");

        private final String title;

        Table(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
