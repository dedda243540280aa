/** What a person says of the names, layers and blocks of a drawing: read from a mapping file, and written as one to be edited. */
package io.github.labcheck.checker.importing.mapping;
