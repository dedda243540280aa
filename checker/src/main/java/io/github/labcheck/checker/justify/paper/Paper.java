package io.github.labcheck.checker.justify.paper;

import io.github.labcheck.ontology.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper to be handed in.
 *
 * @param title     what it is called
 * @param subject   what it is about, the second line of its title page
 * @param fields    names and values on the title page
 * @param language  its language
 * @param date      its date, which also is that of the file's properties
 * @param blocks    everything that follows the table of contents, in order
 */
public record Paper(String title, String subject, List<Field> fields, Language language, LocalDate date, List<Block> blocks) {

    public Paper {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }

    /** A name and a value on the title page. */
    public record Field(String name, String value) { }

    /** The headings of the paper, in order. */
    public List<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
    }
}
