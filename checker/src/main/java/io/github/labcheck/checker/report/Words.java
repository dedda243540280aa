package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of what people read, in one place. Arguments are numbered, since languages order them differently. */
public enum Words {
    NOTHING, COMMA, COLON, SEMICOLON, ARROW, BRACKETS, PACKS, MEANING, VALUE, PLAUSIBLE, FROM_TO, DERIVED, DERIVED_FROM, MEASURED_INTO,
    READ_BY, NEVER_STATED, STATED_COUNTS, NO_CLAUSE_READS, READ_THROUGH, READ_AMONG,

    FILE, PROJECT, DATE, PROFILES, RESULT, EDITIONS, DATE_SELECTS, VALIDITY, TODAY, EDITION_COUNT, EDITIONS_HEADING, TITLE,
    RESULT_LINE,

    SCOPE, SCOPE_PHASE, SCOPE_CATEGORIES, SCOPE_WITHOUT, SCOPE_CLAUSES, SCOPE_ROOMS, LEFT_OUT, LEFT_OUT_LATER, LEFT_OUT_OTHERS,
    LEFT_OUT_UNLISTED, UNUSED_PROFILES, UNUSED_PROFILE, SWITCHED_OFF, LOOSENED, LEFT_OUT_IS_NO_PASS, UNLISTED_COUNT,

    INPUT_ERRORS, PARTIAL, CUT_SHORT, LEFT_OUT_UNREACHED, LITTLE_JUDGED, NOTHING_JUDGED,

    ERRORS, WARNINGS, ADVICE, ONE_ERROR, ONE_WARNING, ONE_ADVICE, SEVERITY_HEADING, SEVERITY_ABOVE, SEVERITY_UNLISTED,
    MORE_FAULTS, NO_FINDINGS, LIKEWISE,
    LIKEWISE_MORE, ALSO, MEND_FIRST, CONSEQUENCE, PHASE, MEASURED, REQUIRED, FIX, WRITE, ORIGIN, SOURCE, WITNESS, TRACE, MISSING,
    LOCATOR, LOCATOR_UNKNOWN, OVER, ENDED, ENDED_COUNT, ALSO_IN, RECALLED, FOUND_BY_REPORT, FINDING_ID, WAIVED_BY,

    UNDETERMINED_HEADING, WHOLE_DESIGN, PLACES_MORE, PLACE, ALL_UNDETERMINED,

    WAIVED_HEADING, UNTIL, APPROVED, HANDOVER_HEADING,

    COUNTS_HEADING, CATEGORY, CLAUSES, MET, BY_STATEMENT, VIOLATED, UNDETERMINED, WAIVED, NOT_APPLICABLE, MANUAL, TOTAL,

    COVERAGE_HEADING, COVERAGE, NOT_CHECKED, CLAUSES_COUNT, CONFIRM_STATEMENTS, NO_SUBJECT, UNJUDGED_REMAIN, ALL_DESIGNS,

    STATUS, SEVERITY, ALIASES, SUCCESSOR, TITLE_FIELD, PERIOD, AUTHORITY, LAW, MANDATORY_STANDARD, RECOMMENDED, GUIDANCE,
    COMMON_PRACTICE, VERIFIED, RECALLED_PERIOD, NOTE, REPLACED_BY, FROM, FROM_UNKNOWN, BEFORE, CHANGE, CHANGE_FROM, APPLIES_TO,
    CHECKED_BY, GOOD_EXAMPLE, BAD_EXAMPLE, DOCUMENT,

    MANDATORY, SHALL, SHOULD, MAY, STANDARD, PRACTICE, CONSISTENCY, TEXT, SECONDARY, AUTOMATED, ASSISTED;

    /** The words with their arguments. */
    public Text text(Object... arguments) {
        return Text.of(this, arguments);
    }

    /** The words in a language, with their arguments filled in. */
    public String in(Language language, Object... arguments) {
        return text(arguments).in(language);
    }

    /** An obligation. */
    public static Words of(Clause.Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> MANDATORY;
            case SHALL -> SHALL;
            case SHOULD -> SHOULD;
            case MAY -> MAY;
        };
    }

    /** How a design was checked in part. */
    public static Words partly(DesignReport design) {
        return design.cutShort() ? CUT_SHORT : PARTIAL;
    }

    /** Whom a document binds. */
    public static Words of(Document.Authority authority) {
        return switch (authority) {
            case LAW -> LAW;
            case MANDATORY -> MANDATORY_STANDARD;
            case RECOMMENDED -> RECOMMENDED;
            case GUIDANCE -> GUIDANCE;
            case PRACTICE -> COMMON_PRACTICE;
        };
    }

    /** What a clause rests on. */
    public static Words of(Clause.Basis basis) {
        return switch (basis) {
            case STANDARD -> STANDARD;
            case PRACTICE -> PRACTICE;
            case CONSISTENCY -> CONSISTENCY;
        };
    }

    /** What was seen of a clause. */
    public static Words of(Clause.Evidence evidence) {
        return switch (evidence) {
            case TEXT -> TEXT;
            case SECONDARY -> SECONDARY;
            case REPORT -> FOUND_BY_REPORT;
            case RECALLED -> RECALLED;
        };
    }

    /** A severity that heads many findings. */
    public static Words of(Clause.Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case ADVICE -> ADVICE;
        };
    }

    /** A severity of one finding, where {@link #of(Clause.Severity)} heads many. */
    public static Words one(Clause.Severity severity) {
        return switch (severity) {
            case ERROR -> ONE_ERROR;
            case WARNING -> ONE_WARNING;
            case ADVICE -> ONE_ADVICE;
        };
    }

    /** How a clause is judged. */
    public static Words of(Clause.Status status) {
        return switch (status) {
            case AUTOMATED -> AUTOMATED;
            case ASSISTED -> ASSISTED;
            case MANUAL -> MANUAL;
        };
    }
}
