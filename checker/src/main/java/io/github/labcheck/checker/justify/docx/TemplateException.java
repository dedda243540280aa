package io.github.labcheck.checker.justify.docx;

/** A template cannot be used. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code NOT_WORD}: it is no Word file of today, or one with a password; {@code EXTERNAL}: it refers to
     * files elsewhere, which Word would fetch. */
    public enum Reason { LARGE, NOT_WORD, MACROS, EXTERNAL }

    private final Reason reason;

    TemplateException(Reason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
