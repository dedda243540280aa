package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.shorthand.Shorthand;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads design files against the schema. Every fault of a file is an {@link InputError}; none is an exception.
 * Can be used by several threads.
 */
public final class DesignReader {

    private static final String EMPTY = "empty-file";
    private static final String NO_DESIGN = "no-design";

    private final Schema schema;
    private final SchemaKeys keys;
    private final Bounds bounds;

    /** A reader for a schema, with limits that a large building stays far below. */
    public DesignReader(Schema schema) {
        this(schema, Bounds.STANDARD);
    }

    /** A reader with bounds. */
    public DesignReader(Schema schema, Bounds bounds) {
        this.schema = schema;
        this.keys = new SchemaKeys(schema);
        this.bounds = bounds;
    }

    /** Reads a file. */
    public Reading read(Path file) {
        return read(DesignText.of(file, bounds));
    }

    /** Reads the bytes of a file. */
    public Reading read(String name, byte[] bytes) {
        return read(DesignText.of(name, bytes, bounds));
    }

    /** Reads a text that was taken apart before. */
    public Reading read(DesignText text) {
        return read(text, false);
    }

    /**
     * Reads a text, and leaves out what is wrong where the rest can stand without it: then there are errors and a design, whose
     * sections do not list everything.
     */
    public Reading readPartly(DesignText text) {
        return read(text, true);
    }

    /** Reads the bytes of a file in the same way. */
    public Reading readPartly(String name, byte[] bytes) {
        return read(DesignText.of(name, bytes, bounds), true);
    }

    private Reading read(DesignText text, boolean partly) {
        ErrorLog log = text.log();
        Salvage salvage = new Salvage();
        Optional<List<Section>> sections = sections(text, log, salvage);
        if (sections.isEmpty()) {
            return failed(text, log);
        }
        if (log.isEmpty()) {
            return design(text, sections.get(), Set.of(), log);
        }
        return !partly || log.told() > salvage.accounted() || salvage.isWrong(sections.get(), FormatRules.PROJECT)
                ? new Reading(text.name(), true, null, log.sorted(), text.lines())
                : design(text, salvage.sound(sections.get()), salvage.notWhole(), log);
    }

    /** What is no design is reported as that alone. */
    private static Reading failed(DesignText text, ErrorLog log) {
        List<InputError> errors = log.sorted();
        List<InputError> noDesign = errors.stream().filter(e -> e.code().equals(NO_DESIGN)).toList();
        boolean empty = errors.stream().anyMatch(e -> e.code().equals(EMPTY));
        return noDesign.isEmpty() ? new Reading(text.name(), empty || text.looksLikeDesign(), null, errors, text.lines())
                : new Reading(text.name(), false, null, noDesign, text.lines());
    }

    /** The sections of a text, none if it is no design. The nodes of the file are free when this returns. */
    private Optional<List<Section>> sections(DesignText text, ErrorLog log, Salvage salvage) {
        Optional<YamlNode> root = text.takeRoot(schema);
        if (root.isPresent() && root.get() instanceof Mapping mapping && isMarked(mapping)) {
            return Optional.of(sections(mapping, log, salvage));
        }
        root.ifPresent(other -> noDesign(other, log));
        return Optional.empty();
    }

    private static boolean isMarked(Mapping root) {
        return root.pairs().stream().anyMatch(p -> p.key().text().equals(SectionReader.MARK));
    }

    /** Empty, or not a design, unless a full-width colon hides that it is one. */
    private static void noDesign(YamlNode root, ErrorLog log) {
        if (root instanceof Scalar scalar && scalar.isNull()) {
            log.add(EMPTY, Position.START, Text.of("reading.DesignReader.file-empty-labcheck-init"));
        } else if (!(root instanceof Scalar scalar && scalar.text().startsWith(SectionReader.MARK)
                && FullWidth.explains(scalar, log))) {
            String near = root instanceof Mapping mapping ? mapping.pairs().stream().map(p -> p.key().text())
                    .filter(k -> "labcheck".equals(new NearestName().to(k, List.of(SectionReader.MARK)))).findFirst()
                    .orElse(null) : null;
            log.add(NO_DESIGN, root.position(),
                    Text.of("reading.DesignReader.no-design-file-lacks", near == null ? Text.same("")
                            : Text.of("reading.DesignReader.but", ErrorLog.shown(near))));
        }
    }

    private List<Section> sections(Mapping root, ErrorLog log, Salvage salvage) {
        GraphLibrary.ready();
        NearestName nearest = new NearestName();
        References references = new References(schema, log);
        EntryReader entries = new EntryReader(schema, keys, bounds, references, nearest, log);
        List<Section> sections = new SectionReader(schema, keys, nearest, entries, salvage, log)
                .read(Shorthand.expand(root, schema, log, bounds.of(Bound.VALUES), salvage));
        bounded(sections, log);
        int before = log.told();
        references.check(sections, nearest);
        salvage.told(null, log.told() - before); // whose references lead nowhere is left out
        new DrawnSizes(schema, log).check(sections);
        return sections;
    }

    private void bounded(List<Section> sections, ErrorLog log) {
        int entries = 0;
        for (Section section : sections) {
            entries += section.entries().size();
            if (entries > bounds.of(Bound.ENTRIES)) {
                int most = bounds.of(Bound.ENTRIES);
                log.beyond(Bound.ENTRIES, bounds, section.position(),
                        Text.of("reading.DesignReader.section-there-more-than", section.type().section(), most));
                return;
            }
        }
    }

    private Reading design(DesignText text, List<Section> sections, Set<String> notWhole, ErrorLog log) {
        Entry project = sections.stream().filter(s -> FormatRules.isProject(s.type())).findFirst().orElseThrow()
                .entries().get(0);
        String id = project.id().orElseThrow();
        LocalDate date = LocalDate.parse(project.literal(Schema.NS + "date").orElseThrow());
        GraphWriter graph = new GraphWriter(schema, id, sections, notWhole);
        return new Reading(text.name(), true, new Design(text.name(), id, project.literal(Schema.NS + "name").orElse(id), date,
                graph.graph(), graph.positions(), text.lines()), log.sorted(), text.lines());
    }
}
