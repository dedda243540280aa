/**
 * A second opinion: the clauses written as SHACL shapes, judged by jena-shacl alone, beside what the rules say. The shapes are made from
 * the data of the clauses and the schema; no condition, kind or rule of the program takes part in them.
 */
package io.github.labcheck.checker.peer;
