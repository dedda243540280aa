package io.github.labcheck.checker.session;

import io.github.labcheck.ontology.Text;

/** What the session says of changes that are tried. */
enum TrialWords implements Said {

    UNSAVED, NOT_DONE, UNDONE, REDONE, NOTHING_TO_UNDO, NOTHING_TO_REDO, FEWER_TO_UNDO, FEWER_TO_REDO,
    HOW_MANY, NOT_SAVED, NO_DIFFERENCE, SAVED, NOTHING_TO_SAVE, NO_OTHER,
    NO_FIX, WHICH_FIX, HOW_TO_APPLY, WATCH_TIMES, WATCHING, PAGE_AT, NO_BROWSER, NO_VIOLATION, WAS_LAST, WAS_FIRST, THINGS, FINDINGS,
    CLAUSES, KEYS, NOT_FOUND, WHY_WHAT, WHY_NEAR, WRITTEN_AT, DERIVED_SO, PROVED_BY, LACKS, READ_BY, COMPARED, MET_HERE, ROWS,
    ROWS_OF_MORE, NO_KEY, PAGER_ON, PAGER_OFF, MORE, OTHERWISE, REPLAYED, NOT_VIOLATED, WAIVE_NEEDS, EDITS, TAKEN_BACK, UNSAVED_NOTE;

    @Override
    public Text text(Object... arguments) {
        return Text.of(this, arguments);
    }
}
