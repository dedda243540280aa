/** The report as Markdown, for pull requests and mails. Knows reports; neither graphs nor rules. */
package io.github.labcheck.checker.report.markdown;
