package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.editing.TextAhead;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.ProfileFile;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.History;

/** Everything that changes during a session: the designs, the last report, the language, what was typed. */
final class Session {

    private Workbench workbench;
    private ChosenProfiles profiles;
    private final Dialogue dialogue;
    private final boolean terminal;
    private final boolean colour;
    private Language language = Language.ZH;
    private LoadedDesign design;
    private Checked checked;
    private CheckOptions again;
    private Checked aside;
    private final Map<Path, Held> others = new LinkedHashMap<>();
    private boolean faulty;
    private boolean ended;
    private Thread acting;
    private boolean lent;
    private Recheck recheck = new Recheck();
    private final TextAhead text = new TextAhead();
    private String lookedAt;
    private boolean paged;

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
        this.profiles = new ChosenProfiles(workbench);
        this.dialogue = new Dialogue(history, terminal);
        this.terminal = terminal;
        this.colour = colour;
    }

    Language language() {
        return language;
    }

    void speak(Language other) {
        change(() -> language = other);
    }

    /** From now on only commands in this thread change the session. */
    synchronized void actingIn(Thread thread) {
        acting = thread;
    }

    /** The command that runs is given up; since it goes on reading the design that it has, the session takes another copy. */
    synchronized void abandon() {
        acting = Thread.currentThread(); // not that of the command
        lent = design != null;
        recheck = new Recheck(); // the command may be using the other one
    }

    /** Changes the session, unless the command that wants to was given up. */
    private synchronized void change(Runnable change) {
        stillActing();
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        change.run();
    }

    /** A command that was given up gets nothing to work with any more: a graph is for one thread at a time. */
    private void stillActing() {
        if (acting != null && acting != Thread.currentThread()) {
            throw new CancellationException();
        }
    }

    /** Words in the language of the session. */
    String say(Said words, Object... arguments) {
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

    /** The profiles chosen for commands that name none. */
    ChosenProfiles profiles() {
        return profiles;
    }

    /** Names of the profiles that a command asks for, of those chosen if it asks for none; from now on judged with their files. */
    List<String> profiles(List<String> named, Streams streams) {
        ProfileFile.Named read = profiles.read(named, streams, language);
        change(() -> workbench = read.workbench());
        return read.names();
    }

    /** Chooses profiles for all commands that name none. */
    void choose(List<String> named, Streams streams) {
        ChosenProfiles others = profiles.choose(named, streams, language);
        change(() -> {
            profiles = others;
            workbench = others.workbench();
            checked = null;
            again = null;
            aside = null;
        });
    }

    Ontology ontology() {
        return workbench.ontology();
    }

    /** What is typed and shown. */
    Dialogue dialogue() {
        return dialogue;
    }

    /** Whether long output is shown screen by screen. */
    boolean paged() {
        return paged;
    }

    void paged(boolean wanted) {
        change(() -> paged = wanted);
    }

    /** The finding that was looked at last, by its id; null before any was. */
    String lookedAt() {
        return lookedAt;
    }

    void lookAt(String finding) {
        change(() -> lookedAt = finding);
    }

    /** Reads a file; a file with errors leaves the session as it was. */
    Reading load(Path path) {
        FileTime modified = LoadedDesign.modified(path);
        DesignText text = DesignText.of(path);
        Reading reading = workbench.reader().read(text);
        if (reading.design() != null) {
            take(new LoadedDesign(path, modified, reading.design(), EditHistory.of(text.bytes()), ontology().schema()));
        }
        return reading;
    }

    /** The texts of designs, ready to be changed. */
    TextAhead text() {
        return text;
    }

    /** Goes on with another text of the same design; one with errors leaves the session as it was. Nothing is written. */
    Reading tryOut(EditHistory edits) {
        LoadedDesign now = requireDesign();
        Reading reading = workbench.reader().read(now.path().toString(), edits.now());
        if (reading.design() != null) {
            take(new LoadedDesign(now.path(), now.modified(), reading.design(), edits, ontology().schema()));
        }
        return reading;
    }

    /** Notes that the file has the text of the session. */
    void noteSaved() {
        LoadedDesign now = requireDesign();
        LoadedDesign saved = new LoadedDesign(now.path(), LoadedDesign.modified(now.path()), now.design(), now.edits().written(),
                ontology().schema());
        change(() -> design = saved);
    }

    /** A design that is loaded beside the one at work, and its last check. */
    private record Held(LoadedDesign design, Checked checked) { }

    /** The designs beside the one at work, in the order in which they were left. */
    List<LoadedDesign> others() {
        return others.values().stream().map(Held::design).toList();
    }

    /** Goes on with another of the loaded designs. */
    void use(LoadedDesign other) {
        Held held = others.get(other.path());
        take(other);
        change(() -> checked = held.checked());
    }

    private void take(LoadedDesign loaded) {
        change(() -> {
            others.remove(loaded.path());
            if (design != null && !design.path().equals(loaded.path())) {
                others.put(design.path(), new Held(lent ? design.copy(ontology().schema()) : design, lent ? null : checked));
            }
            design = loaded;
            lent = false;
            checked = null;
            again = null;
            aside = null;
        });
    }

    /** Refuses what would lose changes that were tried on a file and are not saved; on any file, for null. */
    void keepUnsaved(boolean discard, Path file) {
        Stream.concat(design().stream(), others().stream()).filter(d -> !discard && d.edits().unsaved())
                .filter(d -> file == null || d.path().equals(file)).findFirst().ifPresent(d -> {
                    throw TrialWords.UNSAVED.wrongUsage(d.path());
                });
    }

    synchronized Optional<LoadedDesign> design() {
        stillActing();
        if (lent) {
            design = design.copy(ontology().schema());
            again = checked == null ? null : checked.options(); // what was said of the other one looks into it when it is read
            checked = null;
            aside = null;
            lent = false;
        }
        return Optional.ofNullable(design);
    }

    /** The design, for commands that are available only with one. */
    LoadedDesign requireDesign() {
        return design().orElseThrow();
    }

    /** Checks the design. */
    Checked check(CheckOptions options) {
        Checked now = made(options, recheck());
        change(() -> {
            checked = now;
            again = null;
        });
        return now;
    }

    /** The last check as it would be without restrictions, and then one in the usual profile on the design's own day. */
    List<Supplier<Checked>> wider() {
        CheckOptions last = checkedNow().options();
        CheckOptions usual = CheckOptions.all(profiles.all());
        return Stream.of(last.unrestricted(), usual).filter(o -> !o.equals(last)).distinct()
                .map(o -> (Supplier<Checked>) () -> aside(o)).toList();
    }

    /** Another check of the design beside the last one, kept for the next question. */
    private Checked aside(CheckOptions options) {
        if (aside == null || !aside.options().equals(options)) {
            Checked now = made(options, new Recheck());
            change(() -> aside = now);
        }
        return aside;
    }

    private synchronized Recheck recheck() {
        stillActing();
        return recheck;
    }

    private Checked made(CheckOptions options, Recheck kept) {
        Design read = requireDesign().design();
        DesignGraph graph = graph(options);
        CheckReport report = new CheckReport(ontology().version(), workbench.engine().rules().size(),
                List.of(workbench.check().check(read, graph, options.withListings(true), kept)));
        return new Checked(options, graph, report);
    }

    private DesignGraph graph(CheckOptions options) {
        if (options.today() == null) {
            return design.graph();
        }
        DesignGraph graph = workbench.check().complete(design.design(), options);
        graph.noting();
        return graph;
    }

    /** The files of a command that reads some; what it may write is told there. The session's packs are read too. */
    RunFiles reading(List<Path> inputs) {
        return RunFiles.reading(null, inputs, workbench.packs());
    }

    /** The last check of this design. */
    Optional<Checked> checked() {
        design();
        CheckOptions options = again;
        if (checked == null && options != null) {
            check(options);
        }
        return Optional.ofNullable(checked);
    }

    /** The last check of this design, or one against everything in the usual profile. */
    Checked checkedNow() {
        if (checked().isEmpty()) {
            change(() -> workbench = profiles.workbench());
            return check(CheckOptions.all(profiles.all()));
        }
        return checked;
    }

    /** The last check of this design, with plans and places. */
    CheckReport portrayed() {
        Checked now = checkedNow();
        return with(now, Portraits.of(now.graph(), now.design()));
    }

    /** The last check of this design, with what a table needs of it. */
    CheckReport listed() {
        Checked now = checkedNow();
        return with(now, Portraits.brief(now.graph()));
    }

    private static CheckReport with(Checked now, Portrait portrait) {
        return new CheckReport(now.report().ontology(), now.report().rules(), List.of(now.design().withPortrait(portrait)));
    }

    /** The day whose editions judge: that of the last check, that of the design, or null without either. */
    LocalDate day() {
        return checked().map(c -> c.design().asOf()).orElseGet(() -> design().map(d -> d.design().date()).orElse(null));
    }

    /** Notes that the program itself failed. */
    void noteFault() {
        change(() -> faulty = true);
    }

    boolean faulty() {
        return faulty;
    }

    /** Ends the session after the current command. */
    void end() {
        change(() -> ended = true);
    }

    boolean ended() {
        return ended;
    }
}
