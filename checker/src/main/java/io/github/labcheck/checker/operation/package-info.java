/**
 * What the front ends can do: each operation takes its options and streams and returns an exit code, without a process.
 * Knows reading, checking and reporting; knows neither the command line nor the session.
 */
package io.github.labcheck.checker.operation;
