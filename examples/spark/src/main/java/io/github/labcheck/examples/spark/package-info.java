/**
 * What a new edition means for every laboratory of a country: the checker's API mapped over many designs with Apache Spark, and the
 * question asked of the verdicts in SQL.
 */
package io.github.labcheck.examples.spark;
