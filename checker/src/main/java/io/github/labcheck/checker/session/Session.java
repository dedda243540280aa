package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jline.reader.History;

/** Everything that changes during a session: the design, the last report, the language, what was typed. */
final class Session {

    private final Workbench workbench;
    private final History history;
    private final boolean terminal;
    private final boolean colour;
    private Language language = Language.ZH;
    private LoadedDesign design;
    private Checked checked;
    private boolean faulty;
    private boolean ended;

    /**
     * A session in Chinese without a design.
     *
     * @param workbench  what reads and checks
     * @param history    what was typed
     * @param terminal   whether a person sits at a terminal, rather than a script at a pipe
     * @param colour     whether what is shown is coloured
     */
    Session(Workbench workbench, History history, boolean terminal, boolean colour) {
        this.workbench = workbench;
        this.history = history;
        this.terminal = terminal;
        this.colour = colour;
    }

    Language language() {
        return language;
    }

    void speak(Language other) {
        language = other;
    }

    /** Words in the language of the session. */
    String say(SessionWords words, Object... arguments) {
        return words.in(language, arguments);
    }

    boolean terminal() {
        return terminal;
    }

    boolean colour() {
        return colour;
    }

    Workbench workbench() {
        return workbench;
    }

    Ontology ontology() {
        return workbench.ontology();
    }

    /** Lines that were typed, the oldest first. */
    List<String> typed() {
        return StreamSupport.stream(history.spliterator(), false).map(History.Entry::line).toList();
    }

    /** Notes a line that was typed; a terminal's line reader notes its lines itself. */
    void noteTyped(String line) {
        if (!terminal) {
            history.add(line);
        }
    }

    /** Reads a file; a file with errors leaves the session as it was. */
    Reading load(Path path) {
        FileTime modified = LoadedDesign.modified(path);
        Reading reading = workbench.reader().read(path);
        if (reading.design() != null) {
            design = new LoadedDesign(path, modified, reading.design(), ontology().schema());
            checked = null;
        }
        return reading;
    }

    Optional<LoadedDesign> design() {
        return Optional.ofNullable(design);
    }

    /** The design, for commands that are available only with one. */
    LoadedDesign requireDesign() {
        return design().orElseThrow();
    }

    /** Checks the design. */
    Checked check(CheckOptions options) {
        Design read = requireDesign().design();
        DesignGraph graph = options.asOf() == null ? requireDesign().graph() : workbench.check().complete(read, options);
        CheckReport report = new CheckReport(ontology().version(), workbench.engine().rules().size(),
                List.of(workbench.check().check(read, graph, options.withListings(true))));
        checked = new Checked(options, graph, report);
        return checked;
    }

    /** The files of a command that reads some; what it may write is told there. The session's packs are read too. */
    RunFiles reading(List<Path> inputs) {
        return RunFiles.reading(null, inputs, workbench.packs());
    }

    /** The last check of this design. */
    Optional<Checked> checked() {
        return Optional.ofNullable(checked);
    }

    /** The last check of this design, or one against everything in the usual profile. */
    Checked checkedNow() {
        return checked == null ? check(CheckOptions.all(new Selection(ontology()).profiles(List.of()))) : checked;
    }

    /** The last check of this design, with plans and places. */
    CheckReport portrayed() {
        Checked now = checkedNow();
        return new CheckReport(now.report().ontology(), now.report().rules(),
                List.of(now.design().withPortrait(Portraits.of(now.graph(), now.design()))));
    }

    /** The day that counts as today: that of the last check, that of the design, or null without either. */
    LocalDate day() {
        return checked().map(c -> c.design().asOf()).orElseGet(() -> design().map(d -> d.design().date()).orElse(null));
    }

    /** Notes that the program itself failed. */
    void noteFault() {
        faulty = true;
    }

    boolean faulty() {
        return faulty;
    }

    /** Ends the session after the current command. */
    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }
}
