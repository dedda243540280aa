/** Where the time of a check goes: noted while it runs, told to who asks. */
package io.github.labcheck.checker.timing;
