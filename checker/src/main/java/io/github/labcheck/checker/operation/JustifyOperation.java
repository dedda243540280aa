package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.justify.chapter.Form;
import io.github.labcheck.checker.justify.chapter.Laboratory;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the paper with which funds are asked for, on one design or on all of a folder. */
public final class JustifyOperation implements Operation {

    private Workbench workbench; // with the profiles of files, once they are read
    private final JustifyRequest request;
    private final Design loaded;

    /** A paper on the design of the request's file. */
    public JustifyOperation(Workbench workbench, JustifyRequest request) {
        this(workbench, request, null);
    }

    /** A paper on a design that has been read already; null if it has not. */
    public JustifyOperation(Workbench workbench, JustifyRequest request, Design loaded) {
        this.workbench = workbench.within(workbench.bounds().with(Bound.FINDINGS, Bound.FINDINGS.most())); // a paper counts what it lists
        this.request = request;
        this.loaded = loaded;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        Form form = form();
        boolean folder = loaded == null && request.folder();
        DesignFiles designs = folder ? PaperDesigns.files(request) : DesignFiles.of(List.of(request.file()));
        PaperFile file = new PaperFile(request, RunFiles.reading(streams.outFile(), inputs(designs), workbench.packs()), streams);
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        Selection selection = new Selection(workbench.ontology());
        List<Profile> profiles = selection.profiles(named.names());
        Concept phase = selection.phase(request.phase());
        PriceFile prices = PriceFile.read(request.prices(), workbench);
        if (!prices.errors().isEmpty()) {
            prices.explain(streams, request.language());
            return prices.exit();
        }
        WaiverFile waivers = WaiverFile.read(request.waivers(), workbench);
        if (!waivers.errors().isEmpty()) {
            waivers.explain(streams, request.language());
            return waivers.exit();
        }
        LaboratoryMaker maker = new LaboratoryMaker(workbench, request, profiles, phase, waivers.waivers(), prices.prices(), streams);
        return folder ? together(form, file, PaperDesigns.read(workbench, request, designs, maker, file.word(), streams), waivers, streams)
                : alone(form, file, maker, waivers, streams);
    }

    private List<Path> inputs(DesignFiles designs) {
        List<Path> inputs = new ArrayList<>(designs.sources().stream().map(DesignFiles.Source::path).toList());
        DesignFiles.of(request.before()).sources().forEach(s -> inputs.add(s.path()));
        inputs.addAll(request.beside());
        return inputs;
    }

    private Exit alone(Form form, PaperFile file, LaboratoryMaker maker, WaiverFile waivers, Streams streams) throws IOException {
        Optional<Design> read = loaded == null ? InputFile.design(workbench, request.file(), streams, request.language())
                : Optional.of(loaded);
        List<Optional<Design>> before = request.before().stream()
                .map(path -> InputFile.design(workbench, path, streams, request.language())).toList();
        if (read.isEmpty() || before.stream().anyMatch(Optional::isEmpty)) {
            return Exit.UNREADABLE;
        }
        Laboratory laboratory = maker.of(read.get(), before.stream().map(Optional::orElseThrow).toList(), file.word());
        if (laboratory.evidence().design().report().summary().judged() == 0) {
            streams.say(request.language(), OperationWords.NOTHING_TO_JUSTIFY);
        }
        laboratory.evidence().doubtfulPresent().forEach(doubt -> streams.say(request.language(), OperationWords.PRESENT_IN_DOUBT, doubt));
        file.write(form.paper(laboratory, request.language()));
        return waivers.used(List.of(laboratory.evidence().design().report()), streams, request.language());
    }

    private Exit together(Form form, PaperFile file, PaperDesigns designs, WaiverFile waivers, Streams streams) throws IOException {
        if (designs.none()) {
            streams.say(request.language(), OperationWords.NO_DESIGN_FOUND, request.file());
            return Exit.NOTHING_CHECKED;
        }
        if (designs.laboratories().isEmpty()) {
            return designs.exit();
        }
        List<DesignReport> reports = designs.laboratories().stream().map(l -> l.evidence().design().report()).toList();
        if (reports.stream().allMatch(r -> r.summary().judged() == 0)) {
            streams.say(request.language(), OperationWords.NOTHING_TO_JUSTIFY);
        }
        file.write(form.paper(designs.laboratories(), designs.unread(), request.language()));
        return designs.exit().and(waivers.used(reports, streams, request.language()));
    }

    private Form form() {
        return switch (request.form()) {
            case "request" -> Form.REQUEST;
            case "feasibility" -> Form.FEASIBILITY;
            default -> throw new UsageException(OperationWords.UNKNOWN_FORM, request.form());
        };
    }
}
