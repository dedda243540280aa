package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.OutputFile.Content;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.plan.PlanOptions;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.plan.PlanStorey;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the plans that were asked for. */
public final class PlanFiles {

    private static final int LONGEST_NAME = 60;

    private final PlanRequest request;
    private final PlanOptions options;
    private final PlanFormat format;
    private final RunFiles files;
    private final OutputFile file;

    /**
     * Refuses at once what there is not, and what cannot be written.
     *
     * @param files those that the run reads; the ones it writes are told there
     */
    public PlanFiles(PlanRequest request, Schema schema, RunFiles files) {
        this.request = request;
        this.format = PlanFormat.of(request);
        this.options = new PlanOptions(request.language(), flows(request.flows(), schema));
        this.files = files;
        this.file = request.output() == null || all() ? null : request.named() ? files.writes(request.output(), format.kind())
                : files.writesUnasked(request.output(), format.kind());
        if (all() && request.output() == null) {
            throw new UsageException(OperationWords.PLAN_FOLDER);
        }
    }

    private boolean all() {
        return PlanRequest.ALL.equals(request.storey()) && format.printing() == null;
    }

    /** Whether all storeys go into one file. */
    private boolean together() {
        return format.printing() != null && (request.storey() == null || PlanRequest.ALL.equals(request.storey()));
    }

    private static String flows(String wanted, Schema schema) {
        if (wanted == null || wanted.equals(PlanRequest.ALL)) {
            return "";
        }
        List<Concept> types = schema.concepts("FlowType");
        return wanted.equals(PlanRequest.NONE) ? null : types.stream()
                .filter(c -> List.of(c.notation(), c.label().zh(), c.label().en()).contains(wanted)).map(Concept::iri).findFirst()
                .orElseThrow(() -> new UsageException(OperationWords.UNKNOWN_FLOW, wanted,
                        types.stream().map(Concept::notation).sorted().collect(Collectors.joining(", "))));
    }

    /**
     * Draws and writes.
     *
     * @param project id of the project, for names of files
     * @param storeys of the design
     * @param plans   makes the pictures; asked only if something can be drawn
     */
    public Exit write(String project, List<PlanStorey> storeys, Supplier<PlanPicture> plans, Streams streams) throws IOException {
        List<PlanStorey> drawn = storeys.stream().filter(PlanStorey::drawn).toList();
        if (!all() && !together() && request.storey() != null) {
            PlanStorey chosen = chosen(storeys);
            return chosen.drawn() ? one(List.of(chosen), plans.get(), streams)
                    : nothing(streams, OperationWords.STOREY_NOT_DRAWN, chosen.id());
        }
        if (drawn.isEmpty()) {
            return nothing(streams, OperationWords.NOTHING_DRAWN, request.file());
        }
        if (all() || together()) {
            storeys.stream().filter(s -> !s.drawn()).forEach(s -> streams.say(request.language(), OperationWords.STOREY_NOT_DRAWN, s.id()));
        }
        if (all()) {
            return folder(project, drawn, plans.get(), streams);
        }
        if (drawn.size() > 1 && !together()) {
            throw new UsageException(OperationWords.WHICH_STOREY, listed(drawn));
        }
        return one(drawn, plans.get(), streams);
    }

    private static String listed(List<PlanStorey> storeys) {
        return storeys.stream().map(s -> s.id().equals(s.name()) ? s.id() : s.id() + " " + s.name()).collect(Collectors.joining(", "));
    }

    private PlanStorey chosen(List<PlanStorey> storeys) {
        return storeys.stream().filter(s -> s.id().equals(request.storey())).findFirst()
                .or(() -> storeys.stream().filter(s -> s.name().equals(request.storey())).findFirst())
                .orElseThrow(() -> new UsageException(OperationWords.UNKNOWN_STOREY, request.storey(), listed(storeys)));
    }

    private Exit nothing(Streams streams, OperationWords words, Object argument) {
        streams.say(request.language(), words, argument);
        return Exit.NOTHING_CHECKED;
    }

    private Exit one(List<PlanStorey> storeys, PlanPicture plans, Streams streams) throws IOException {
        byte[] drawn = format.printing() == null ? drawn(storeys.get(0), plans)
                : plans.printed(storeys.stream().map(PlanStorey::id).toList(), options, format.printing()).getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            OutputStream out = new BufferedOutputStream(streams.out());
            out.write(drawn);
            out.flush();
        } else {
            files.write(Map.of(file, out -> out.write(drawn)));
            streams.say(request.language(), OperationWords.WRITTEN, request.output());
        }
        return Exit.DONE;
    }

    private byte[] drawn(PlanStorey storey, PlanPicture plans) {
        String text = format.unit() == null ? plans.draw(storey.id(), options) : plans.overlay(storey.id(), options, format.unit());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Exit folder(String project, List<PlanStorey> storeys, PlanPicture plans, Streams streams) {
        Set<String> names = new HashSet<>();
        Map<OutputFile, Content> contents = new LinkedHashMap<>();
        for (PlanStorey storey : storeys) {
            Path path = request.output().resolve(name(project, storey, names));
            contents.put(files.writesUnasked(path, format.kind()), out -> out.write(drawn(storey, plans)));
        }
        files.write(contents);
        contents.keySet().forEach(written -> streams.say(request.language(), OperationWords.WRITTEN, written.path()));
        return Exit.DONE;
    }

    /** A name that any file system takes, and no two storeys share. */
    private String name(String project, PlanStorey storey, Set<String> names) {
        String plain = storey.id().codePoints().limit(LONGEST_NAME).map(c -> Character.isLetterOrDigit(c) ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String name = project + "-" + plain;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = project + "-" + plain + "-" + i;
        }
        return name + "." + format.kind().ending();
    }
}
