package io.github.labcheck.checker.reading;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The comments of a YAML text, in its order. */
public final class Comments {

    private static final int LARGEST_BUFFER = 1 << 20;

    private Comments() {
    }

    /**
     * A comment.
     *
     * @param text     with its number sign
     * @param trailing whether something stands before it in its line
     */
    public record Comment(Position position, String text, boolean trailing) { }

    /** The comments of a text; none of one that is no YAML. */
    public static List<Comment> of(String text) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setAllowDuplicateKeys(true)
                .setParseComments(true)
                .setBufferSize(Math.max(1, Math.min(text.length(), LARGEST_BUFFER))).build();
        List<Comment> comments = new ArrayList<>();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                    Mark mark = comment.getStartMark().orElseThrow();
                    comments.add(new Comment(new Position(mark.getLine() + 1, mark.getColumn() + 1), "#" + comment.getValue()
                            .stripTrailing(),
                            comment.getCommentType() == CommentType.IN_LINE));
                }
            }
        } catch (YamlEngineException e) {
            return List.of();
        }
        return comments;
    }
}
