/** Random floors, measured by the program and by closed forms or a fine grid that share nothing with it but the outline. */
package io.github.labcheck.checker.shapes;
