/** Tests of all formats of the report side by side: each is read back as those do who receive it. */
package io.github.labcheck.checker.report.formats;
