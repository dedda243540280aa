/**
 * Designs made from the tables of what must be kept apart: one for each pair, and whole rooms of what is in no pair.
 * Knows the tables and the format of designs; nothing of it ships.
 */
package io.github.labcheck.checker.pairs;
