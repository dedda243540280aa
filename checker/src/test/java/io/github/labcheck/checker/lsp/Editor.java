package io.github.labcheck.checker.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.session.ChildProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that starts the program as a process and speaks to it as editors do; it keeps the texts as a person sees them. */
final class Editor implements LanguageClient, AutoCloseable {

    /** A slow machine under load; what never comes is still noticed. */
    private static final long PATIENCE = 180;

    private final Process process;
    private final LanguageServer server;
    private final StringBuilder errors = new StringBuilder();
    private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    final List<String> messages = new ArrayList<>();

    Editor(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("lsp"));
        arguments.addAll(List.of(options));
        process = new ProcessBuilder(ChildProgram.command(List.of(), arguments.toArray(String[]::new))).start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        launcher.startListening();
        Thread reader = new Thread(this::readErrors, "standard error");
        reader.setDaemon(true);
        reader.start();
    }

    private void readErrors() {
        byte[] bytes = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                synchronized (errors) {
                    errors.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // the process has ended
        }
    }

    Process process() {
        return process;
    }

    LanguageServer server() {
        return server;
    }

    /** What came on standard error, once the process has ended. */
    String errors() throws InterruptedException {
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
        Thread.sleep(200);
        synchronized (errors) {
            return errors.toString();
        }
    }

    InitializeResult begin(String locale) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) ProcessHandle.current().pid());
        params.setLocale(locale);
        params.setCapabilities(new ClientCapabilities());
        InitializeResult result = wait(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    /** Ends as the protocol says; the exit code of the process. */
    int end() throws Exception {
        wait(server.shutdown());
        server.exit();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "exit ends the program");
        return process.exitValue();
    }

    static <T> T wait(CompletableFuture<T> answer) throws Exception {
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    void open(String uri, String text) {
        texts.put(uri, text);
        versions.put(uri, 1);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
    }

    String text(String uri) {
        return texts.get(uri);
    }

    /** The place of a part of the text, which must be there once after a text before it. */
    Position place(String uri, String before, String part, int further) {
        String text = texts.get(uri);
        int from = text.indexOf(before);
        assertTrue(from >= 0, () -> before + " is not in the text");
        int at = text.indexOf(part, from);
        assertTrue(at >= 0, () -> part + " is not in the text behind " + before);
        return position(text, at + further);
    }

    static Position position(String text, int offset) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, offset - start);
    }

    static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); start++) {
            line += text.charAt(start) == '\n' || text.charAt(start) == '\r' && text.charAt(start + 1) != '\n' ? 1 : 0;
        }
        return start + position.getCharacter();
    }

    /** Types something in place of a part of the text. */
    void type(String uri, String before, String part, String with) {
        int at = offset(texts.get(uri), place(uri, before, part, 0));
        edit(uri, List.of(new TextEdit(new Range(position(texts.get(uri), at), position(texts.get(uri), at + part.length())), with)));
    }

    /** Makes changes, which count from the same text, last one first. */
    void edit(String uri, List<? extends TextEdit> edits) {
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        String text = texts.get(uri);
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort((a, b) -> offset(texts.get(uri), b.getRange().getStart()) - offset(texts.get(uri), a.getRange().getStart()));
        for (TextEdit edit : last) {
            int from = offset(text, edit.getRange().getStart());
            int to = offset(text, edit.getRange().getEnd());
            text = text.substring(0, from) + edit.getNewText() + text.substring(to);
            changes.add(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
        }
        texts.put(uri, text);
        int version = versions.merge(uri, 1, Integer::sum);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                changes));
    }

    /** What was told of the newest text. */
    List<Diagnostic> diagnostics(String uri) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (told) {
            while (!told.containsKey(uri) || told.get(uri).getVersion() == null || told.get(uri).getVersion() < versions.get(uri)) {
                assertTrue(System.nanoTime() < end && process.isAlive(), () -> "nothing is told of " + uri + "\n" + messages + errors);
                told.wait(500);
            }
            return told.get(uri).getDiagnostics();
        }
    }

    /** Those of one code. */
    List<Diagnostic> diagnostics(String uri, String code) throws InterruptedException {
        return diagnostics(uri).stream().filter(d -> code.equals(d.getCode().getLeft())).toList();
    }

    String hover(String uri, Position position) throws Exception {
        var hover = wait(server.getTextDocumentService().hover(new HoverParams(new TextDocumentIdentifier(uri), position)));
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    List<CompletionItem> completion(String uri, Position position) throws Exception {
        return wait(server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), position))).getLeft();
    }

    List<? extends Location> definition(String uri, Position position) throws Exception {
        return wait(server.getTextDocumentService().definition(new DefinitionParams(new TextDocumentIdentifier(uri), position))).getLeft();
    }

    List<TextEdit> rename(String uri, Position position, String name) throws Exception {
        return wait(server.getTextDocumentService().rename(new RenameParams(new TextDocumentIdentifier(uri), position, name)))
                .getChanges().get(uri);
    }

    List<CodeAction> fixes(String uri, Diagnostic diagnostic) throws Exception {
        return wait(server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic))))).stream().map(Either::getRight).toList();
    }

    void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** What was told last of a text, also of one that is closed. */
    List<Diagnostic> last(String uri) {
        synchronized (told) {
            return told.get(uri).getDiagnostics();
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (told) {
            told.put(diagnostics.getUri(), diagnostics);
            told.notifyAll();
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        messages.add("telemetry " + object);
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        messages.add(request.getMessage());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
