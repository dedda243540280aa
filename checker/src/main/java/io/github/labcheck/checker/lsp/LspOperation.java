package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.WaiverFile;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves an editor over two streams until it ends or goes away. */
public final class LspOperation implements Operation {

    private final Workbench workbench;
    private final Settings settings;
    private final Path waivers;
    private final InputStream in;

    /**
     * A server that reads what an editor writes.
     *
     * @param waivers the file of accepted violations; null for none
     */
    public LspOperation(Workbench workbench, Settings settings, Path waivers, InputStream in) {
        this.workbench = workbench;
        this.settings = settings;
        this.waivers = waivers;
        this.in = in;
    }

    @Override
    public Exit run(Streams streams) {
        RunFiles.reading(streams.outFile(), Stream.ofNullable(waivers).toList(), workbench.packs());
        new Selection(workbench.ontology()).profiles(settings.profiles()); // a wrong name is told at once
        WaiverFile accepted = WaiverFile.read(waivers, workbench);
        if (!accepted.errors().isEmpty()) {
            accepted.explain(streams, settings.language(null, null));
            return accepted.exit();
        }
        LogManager.getLogManager().reset(); // what goes wrong in the protocol the editor is told; a trace helps nobody
        Logger.getLogger("").setLevel(Level.OFF);
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "editor");
            thread.setDaemon(true);
            return thread;
        });
        DesignServer server = new DesignServer(workbench, settings.waiving(accepted.waivers()), executor);
        Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>().setLocalService(server)
                .setRemoteInterface(LanguageClient.class).setInput(in).setOutput(streams.out()).setExecutorService(executor)
                .setExceptionHandler(e -> error(e, server.language())).validateMessages(true).create();
        server.connect(launcher.getRemoteProxy());
        executor.execute(() -> {
            try {
                launcher.startListening().get();
            } catch (Exception e) { // whatever an editor sends that cannot be understood ends the connection, and nothing else
                server.exit();
            }
            server.exit();
        });
        boolean asAgreed = server.ended().join();
        executor.shutdownNow();
        if (!asAgreed) {
            Page page = new Page(streams.err(), server.language(), false);
            page.line(0, LspWords.BROKEN.in(server.language()));
            page.flush();
        }
        return asAgreed ? Exit.DONE : Exit.FINDINGS; // 0 and 1, as the protocol has it
    }

    /** What an editor is told of a request that failed: never a trace. */
    private static ResponseError error(Throwable thrown, Language language) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof InvocationTargetException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException known) {
            return known.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException) { // what the protocol has and this server does not offer
            return new ResponseError(ResponseErrorCode.MethodNotFound, LspWords.NOT_OFFERED.in(language), null);
        }
        return new ResponseError(ResponseErrorCode.InternalError, Guard.fault(cause).in(language), null);
    }
}
