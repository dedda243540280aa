/** The chapters of the papers, one class a topic, and the two orders in which they are put together. */
package io.github.labcheck.checker.justify.chapter;
