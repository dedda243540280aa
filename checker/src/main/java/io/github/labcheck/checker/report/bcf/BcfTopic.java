package io.github.labcheck.checker.report.bcf;

import io.github.labcheck.checker.check.Portrait.View;
import java.time.LocalDate;
import java.util.List;

/**
 * A topic: what is to be mended, and where.
 *
 * @param guid        its name-based identifier, the same whenever the same fault is found
 * @param index       its place among the topics
 * @param title       what is wrong
 * @param severity    in words
 * @param labels      severity, category and what it leads to, in words
 * @param day         day for which the design was checked
 * @param description the clauses with their sources, and what to do
 * @param files       names of the models that it is about
 * @param components  GlobalIds of what it is about
 * @param view        where it is; null if nothing of it is drawn
 * @param snapshot    the plan as PNG; null if there is none
 */
record BcfTopic(String guid, int index, String title, String severity, List<String> labels, LocalDate day, String description,
                List<String> files, List<String> components, View view, byte[] snapshot) { }
