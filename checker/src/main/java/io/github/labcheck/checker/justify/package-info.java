/**
 * The papers with which an official asks for funds: what a laboratory lacks, on what basis, what is to be built and
 * bought, and what it costs. Made from a check report and what the design lists; knows neither rules nor front ends.
 */
package io.github.labcheck.checker.justify;
