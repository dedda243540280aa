/** What comes out of drawings and lists of others, counted and measured against numbers that were taken apart from this program. */
package io.github.labcheck.checker.importing;
