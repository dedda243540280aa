package io.github.labcheck.checker.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text that is open in an editor, saved or not.
 *
 * @param uri     as the editor names it
 * @param version as the editor counts
 * @param text    all of it
 */
record OpenDocument(String uri, int version, String text) {

    /** The text after changes, each made in what the one before it left. */
    OpenDocument changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        String now = text;
        for (TextDocumentContentChangeEvent change : changes) {
            now = change.getRange() == null ? change.getText() : with(now, change.getRange(), change.getText());
        }
        return new OpenDocument(uri, newVersion, now);
    }

    private static String with(String text, Range range, String put) {
        Places places = new Places(text);
        int from = places.offset(range.getStart());
        int to = Math.max(from, places.offset(range.getEnd()));
        return text.substring(0, from) + put + text.substring(to);
    }

    /** The name of the file; of what has no file yet, the editor's name for it. */
    String name() {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Path.of(parsed).toString() : parsed.getSchemeSpecificPart();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return uri; // some editors do not write addresses as they should be written
        }
    }
}
