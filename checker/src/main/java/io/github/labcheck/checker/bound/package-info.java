/** How much is looked at before a program gives up and says so; knows nothing of designs. */
package io.github.labcheck.checker.bound;
