/**
 * What a project costs: prices as a user gives them, lines of quantity and price, sums that agree with what is shown.
 * Money is in yuan (CNY) and never a floating-point number.
 */
package io.github.labcheck.checker.justify.estimate;
