package io.github.labcheck.checker.session;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;

/** A prompt that names the design. */
final class SessionPrompt implements PromptProvider {

    private final Session session;

    SessionPrompt(Session session) {
        this.session = session;
    }

    @Override
    public AttributedString getPrompt() {
        String text = "labcheck" + session.design().map(d -> ":" + d.design().projectId() + (d.edits().unsaved() ? "*" : "")).orElse("")
                + "> ";
        return session.colour() ? new AttributedString(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN))
                : new AttributedString(text);
    }
}
