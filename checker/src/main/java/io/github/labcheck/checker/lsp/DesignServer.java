package io.github.labcheck.checker.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.report.Version;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server for designs, from {@code initialize} to {@code exit}. */
final class DesignServer implements LanguageServer, WorkspaceService {

    private final Settings settings;
    private final Rechecks rechecks;
    private final DesignTexts texts;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private LanguageClient client;
    private Language language;
    private boolean shutDown;

    DesignServer(Workbench workbench, Settings settings, Executor executor) {
        this.settings = settings;
        this.rechecks = new Rechecks(workbench, settings, this::tell, this::forget, this::tellFault);
        this.texts = new DesignTexts(workbench, rechecks, executor, this::language, this::forget);
        speak(settings.language(null, null));
    }

    private synchronized void speak(Language wanted) {
        language = wanted;
    }

    synchronized Language language() {
        return language;
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    /** Whether the editor had said before that it would end; completed when it ends. */
    CompletableFuture<Boolean> ended() {
        return ended;
    }

    /** Ends when the editor ends, however it does. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to be told
    private void endWith(long editor) {
        ProcessHandle.of(editor).ifPresent(process -> process.onExit().thenRun(this::exit));
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        speak(settings.language(option(asked.getInitializationOptions()), asked.getLocale()));
        if (asked.getProcessId() != null) {
            endWith(asked.getProcessId());
        }
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(PositionEncodingKind.UTF16);
        can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
        can.setHoverProvider(true);
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "[")));
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(Either.forRight(new RenameOptions(true)));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("labcheck", Version.current())));
    }

    /** {@code {"language": "en"}}, if the editor passes that on. */
    private static String option(Object options) {
        JsonElement value = options instanceof JsonObject object ? object.get("language") : null;
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    private void tell(Analysis analysis) {
        client.publishDiagnostics(new PublishDiagnosticsParams(analysis.document().uri(), new Diagnostics(analysis, language()).all(),
                analysis.document().version()));
    }

    private void forget(String uri) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    private void tellFault(Throwable fault) {
        String words = fault instanceof TooManyPlaces many ? LspWords.LIMIT.in(language(), many.words().in(language()))
                : fault instanceof OutOfMemoryError || fault instanceof StackOverflowError ? LspWords.LIMIT.in(language(),
                LspWords.TOO_MUCH.in(language())) : Guard.fault(fault).in(language());
        client.showMessage(new MessageParams(MessageType.Error, words));
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // all settings are given at the start
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        // open texts alone are checked
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is nothing to trace
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        rechecks.end();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(shutDown);
    }
}
