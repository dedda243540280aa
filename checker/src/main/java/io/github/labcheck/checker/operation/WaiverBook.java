package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.check.WaiverPolicy;
import io.github.labcheck.checker.importing.revision.Lines;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of waivers to which decisions are added, one entry at its end; whatever stands in it stays as it is. */
public final class WaiverBook {

    private static final int MOST = 1 << 24;

    private final Path file;
    private final Workbench workbench;
    private final Ontology ontology;
    private final List<Path> packs;

    /** A file, whether it is there or not. */
    public WaiverBook(Path file, Workbench workbench) {
        this.file = file;
        this.workbench = workbench;
        this.ontology = workbench.ontology();
        this.packs = workbench.packs();
    }

    /**
     * A decision.
     *
     * @param from       the day on which it was made
     * @param until      the last day on which it holds
     * @param measure    what is done instead, or null
     * @param attachment the file that proves it as seen from the folder of the waivers, or null
     */
    public record Decision(String reason, String approver, LocalDate from, LocalDate until, String measure, String attachment) { }

    /** What the file waives; none if it is not there. */
    public List<Waiver> waivers() {
        if (!Files.exists(file)) {
            return List.of();
        }
        WaiverFile read = WaiverFile.read(file, workbench);
        if (!read.errors().isEmpty()) {
            throw new UsageException(Text.of("operation.WaiverBook.wrong", file, read.errors().get(0).message()));
        }
        return read.waivers();
    }

    /**
     * Adds a decision on a violation.
     *
     * @param day on which the clause binds as it does
     * @return the entry as it was written
     */
    public String add(Finding finding, LocalDate day, Decision decision) {
        if (WaiverPolicy.usual().never(finding.clause(), day)) {
            throw new UsageException(Text.of("operation.WaiverBook.mandatory-about-fire-ways", finding.clause().id()));
        }
        if (decision.until().isAfter(WaiverPolicy.usual().longest(decision.from())) || decision.until().isBefore(decision.from())) {
            throw new UsageException(Text.of("operation.WaiverBook.waiver-holds-most-months", WaiverPolicy.usual().months(),
                    decision.from(), WaiverPolicy.usual().longest(decision.from())));
        }
        waivers(); // what is wrong already is not made longer
        boolean there = Files.exists(file);
        String before = there ? text() : "waivers:\n";
        String ending = new Lines(before).ending();
        String entry = "  - " + entry(finding, decision);
        String after = before.strip().endsWith("[]") && before.strip().startsWith("waivers:") ? "waivers:" + ending + entry + ending
                : before + (before.endsWith("\n") ? "" : ending) + entry + ending;
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        WaiverReader reader = new WaiverReader(YamlFile.of(bytes, ontology.schema(), workbench.bounds()), ontology,
                file.toAbsolutePath().getParent());
        int count = reader.read().size();
        if (!reader.errors().isEmpty() || count != (there ? waivers().size() : 0) + 1) {
            throw new UsageException(Text.of("operation.WaiverBook.was-not-written-nothing", file, entry.strip()));
        }
        RunFiles files = RunFiles.reading(null, List.of(), packs);
        OutputFile output = there ? files.updates(file) : files.writes(file, FileKind.DESIGN);
        files.write(Map.of(output, out -> out.write(bytes)));
        return entry.strip();
    }

    private String text() {
        try {
            return new String(InputBytes.read(file, MOST), StandardCharsets.UTF_8);
        } catch (UnreadableInput e) {
            throw new UsageException(e.words());
        }
    }

    private String entry(Finding finding, Decision decision) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("clause", YamlScalar.of(finding.clause().id()));
        keys.put("subject", YamlScalar.of(finding.subject().id()));
        keys.put("reason", YamlScalar.of(decision.reason()));
        keys.put("approver", YamlScalar.of(decision.approver()));
        keys.put("from", decision.from().toString());
        keys.put("until", decision.until().toString());
        if (decision.measure() != null) {
            keys.put("measure", YamlScalar.of(decision.measure()));
        }
        if (decision.attachment() != null) {
            keys.put("attachment", YamlScalar.of(decision.attachment()));
            keys.put("sha256", Attachments.hash(file.toAbsolutePath().getParent(), decision.attachment())
                    .orElseThrow(() -> new UsageException(
                    Text.of("operation.WaiverBook.attachment-cannot-read", decision.attachment()))));
        }
        return keys.entrySet().stream().map(k -> k.getKey() + ": " + k.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }
}
