package io.github.labcheck.checker.justify.docx;

/** A template is no Word file, or one that cannot be read. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(Exception cause) {
        super(cause);
    }
}
