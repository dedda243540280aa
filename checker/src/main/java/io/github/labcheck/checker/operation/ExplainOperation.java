package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.fixing.Fixes;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.report.ClauseText;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.FixText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.PropertyText;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains a clause, a key of the design file, or a finding in a design. */
public final class ExplainOperation implements Operation {

    private Workbench workbench; // with the profiles of files, once they are read
    private final ExplainRequest request;

    public ExplainOperation(Workbench workbench, ExplainRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(),
                Stream.concat(Stream.ofNullable(request.file()), ProfileFile.paths(request.profiles()).stream()).toList(),
                workbench.packs());
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        Page page = new Page(streams.out(), request.language(), streams.colour());
        Exit exit = request.file() == null ? clause(page) : inFile(page, named.names(), streams);
        page.flush();
        return exit;
    }

    private Exit clause(Page page) throws IOException {
        Selection selection = new Selection(workbench.ontology());
        List<DesignProperty> keys = selection.find(request.name()).isPresent() ? List.of() : selection.keys(request.name());
        if (!keys.isEmpty()) {
            PropertyText text = new PropertyText(page, workbench.ontology());
            for (DesignProperty key : keys) {
                text.write(key);
                page.end();
            }
            return Exit.DONE;
        }
        Clause clause = selection.clause(request.name());
        write(page, clause, request.asOf());
        ClauseExamples examples = new ClauseExamples(request.home());
        for (boolean good : new boolean[] {true, false}) {
            Optional<ClauseExamples.Example> example = examples.of(clause, good);
            example.ifPresent(e -> new ClauseText(page, workbench.ontology().schema(), request.asOf())
                    .example(good, e.file(), e.part()));
        }
        return Exit.DONE;
    }

    private void write(Page page, Clause clause, LocalDate day) {
        Ledger.Entry entry = new Ledgers(workbench.ontology()).entry(clause);
        new ClauseText(page, workbench.ontology().schema(), day).write(entry);
    }

    private Exit inFile(Page page, List<String> profiles, Streams streams) {
        Optional<Design> design = InputFile.design(workbench, request.file(), streams, request.language());
        if (design.isEmpty()) {
            return Exit.UNREADABLE;
        }
        Selection selection = new Selection(workbench.ontology());
        CheckOptions options = CheckOptions.all(selection.profiles(profiles), request.asOf(), request.today());
        DesignGraph graph = workbench.check().complete(design.get(), options);
        DesignReport report = workbench.check().check(design.get(), graph, options);
        Optional<Clause> clause = selection.find(request.name());
        List<Finding> findings = clause.isPresent() ? of(report, clause.get()) : List.of(one(report));
        FaultText text = new FaultText(page, report);
        Fixes fixes = new Fixes(workbench.reader(), workbench.check(), workbench.ontology().schema(), options);
        for (Finding finding : findings) {
            text.full(finding);
            if (findings.size() == 1) {
                FixText.write(page, 3, fixes.of(finding, bytes(), graph, report));
            }
            page.end();
        }
        write(page, clause.orElseGet(() -> findings.get(0).clause()), report.asOf());
        return Exit.DONE;
    }

    private byte[] bytes() {
        return DesignText.of(request.file(), workbench.bounds()).bytes();
    }

    private List<Finding> of(DesignReport report, Clause clause) {
        List<Finding> findings = report.findings().stream().filter(f -> f.clause().id().equals(clause.id())).toList();
        if (findings.isEmpty()) {
            int met = report.clauses().stream().filter(c -> c.clause().id().equals(clause.id())).mapToInt(c -> c.met()).sum();
            throw new UsageException(OperationWords.CLAUSE_SETTLED, clause.id(), request.file(), met);
        }
        return findings;
    }

    /** The one finding whose id begins as written. */
    private Finding one(DesignReport report) {
        String prefix = request.name().toLowerCase(Locale.ROOT);
        List<Finding> fitting = report.findings().stream().filter(f -> f.id().startsWith(prefix)).toList();
        if (fitting.isEmpty()) {
            throw new UsageException(OperationWords.UNKNOWN_FINDING, request.name(), request.file());
        }
        if (fitting.size() > 1) {
            throw new UsageException(OperationWords.AMBIGUOUS_FINDING, request.name(),
                    fitting.stream().limit(5).map(f -> f.id() + " " + f.clause().id()).collect(Collectors.joining(", ")));
        }
        return fitting.get(0);
    }
}
