package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.CoveragePage;
import io.github.labcheck.checker.report.LedgerCsv;
import io.github.labcheck.checker.report.LedgerJson;
import io.github.labcheck.checker.report.LedgerText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Lists the clauses and how each is judged. */
public final class ClausesOperation implements Operation {

    private static final Set<String> FORMATS = Set.of("text", "json", "csv", "coverage");

    private final Workbench workbench;
    private final LedgerRequest request;

    public ClausesOperation(Workbench workbench, LedgerRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(), ProfileFile.paths(request.profiles()), workbench.packs());
        if (!FORMATS.contains(request.format())) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, request.format(), "text, json, csv, coverage");
        }
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        Ontology ontology = named.workbench().ontology();
        Selection selection = new Selection(ontology);
        List<Profile> profiles = selection.named(named.names());
        Set<String> categories = selection.categories(request.categories());
        Ledger ledger = new Ledger(new Ledgers(ontology).of(profiles, request.asOf()).upTo(selection.phase(request.phase())).entries()
                .stream()
                .filter(e -> categories.isEmpty() || categories.contains(e.clause().category().notation()))
                .filter(e -> request.status() == null || request.status() == e.status()).toList());
        OutputStream out = new BufferedOutputStream(streams.out());
        switch (request.format()) {
            case "json" -> new LedgerJson(ontology, request.asOf()).write(ledger, profiles, out);
            case "csv" -> new LedgerCsv(ontology.schema(), request.asOf()).write(ledger, out);
            case "coverage" -> new CoveragePage(request.language()).write(ledger, out);
            default -> {
                Page page = new Page(out, request.language(), streams.colour());
                new LedgerText(page, request.asOf()).write(ledger);
                page.flush();
            }
        }
        out.flush();
        return Exit.DONE;
    }
}
