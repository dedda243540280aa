/** What a design has, as a person lists it: rooms with their areas, equipment, the title block. */
package io.github.labcheck.checker.justify.inventory;
