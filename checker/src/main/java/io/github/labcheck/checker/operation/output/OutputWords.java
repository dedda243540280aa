package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Text;

/** Why a file is not written, and the way out. */
enum OutputWords {

    IS_INPUT, LEADS_TO_INPUT, STANDARD_OUTPUT, SAME_FILE, BELOW_FILE, OTHER_ENDING, HOLDS_INPUT, NOT_OURS, NO_FILE, IN_PACK,

    CANNOT_WRITE, IS_FOLDER, CIRCLE, NO_FOLDER, NOT_WRITABLE, PROTECTED, NOT_WRITTEN, DISK_FULL, FAILED;

    /** The words in both languages, arguments with words of their own in the same language. */
    Text text(Object... arguments) {
        return Text.of(this, arguments);
    }

    UsageException refused(Object... arguments) {
        return new UsageException(text(arguments));
    }
}
