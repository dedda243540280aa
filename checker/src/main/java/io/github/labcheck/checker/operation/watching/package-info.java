/**
 * Files that are looked at again and again, and the page that shows what was found in them. Knows nothing of how a front end ends it.
 */
package io.github.labcheck.checker.operation.watching;
