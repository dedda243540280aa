/**
 * Plans of storeys: reads from a design and its report what belongs on a sheet and has it drawn. The drawing itself, in
 * {@code picture}, knows neither designs nor reports.
 */
package io.github.labcheck.checker.plan;
