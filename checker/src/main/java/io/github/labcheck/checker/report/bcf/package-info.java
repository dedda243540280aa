/** Faults as topics for building models (BCF 2.1 and 3.0). Knows reports; neither graphs nor how pictures are drawn. */
package io.github.labcheck.checker.report.bcf;
