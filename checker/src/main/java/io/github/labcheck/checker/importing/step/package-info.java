/** The text of STEP files (ISO 10303-21): instances by number and type, parsed when they are asked for. Knows nothing of buildings. */
package io.github.labcheck.checker.importing.step;
