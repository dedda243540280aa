/** What a building model must carry so that the importer and the clauses have what they need, in the form of IDS 1.0. Knows no files. */
package io.github.labcheck.checker.importing.delivery;
