package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Readers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Answers what an editor asks about its open texts. Of texts that are not open it knows nothing. */
final class DesignTexts implements TextDocumentService {

    private final Workbench workbench;
    private final Rechecks rechecks;
    private final Executor executor;
    private final Supplier<Language> language;
    private final Consumer<String> forget;
    private Readers readers;

    /**
     * Answers by the means of a workbench, which may still be loading.
     *
     * @param language of what is said
     * @param forget   takes back what was said of a text that is closed
     */
    DesignTexts(Workbench workbench, Rechecks rechecks, Executor executor, Supplier<Language> language, Consumer<String> forget) {
        this.workbench = workbench;
        this.rechecks = rechecks;
        this.executor = executor;
        this.language = language;
        this.forget = forget;
    }

    private Meaning meaning() {
        return new Meaning(workbench.ontology().schema());
    }

    private synchronized Readers readers() {
        readers = readers == null ? Readers.of(workbench.ontology()) : readers;
        return readers;
    }

    private Language language() {
        return language.get();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        rechecks.opened(new OpenDocument(opened.getTextDocument().getUri(), opened.getTextDocument().getVersion(),
                opened.getTextDocument().getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams change) {
        rechecks.document(change.getTextDocument().getUri()).ifPresent(d -> {
            Integer version = change.getTextDocument().getVersion();
            rechecks.changed(d.changed(version == null ? d.version() + 1 : version, change.getContentChanges()));
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        rechecks.closed(closed.getTextDocument().getUri());
        forget.accept(closed.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        // what is on disk makes no difference: the open text was checked
    }

    /** A text and a place in it. */
    private record At(OpenDocument document, Places places, int offset) { }

    private Optional<At> at(TextDocumentPositionParams asked) {
        return rechecks.document(asked.getTextDocument().getUri()).map(d -> {
            Places places = new Places(d.text());
            return new At(d, places, places.offset(asked.getPosition()));
        });
    }

    private <T> CompletableFuture<T> answer(Function<CancelChecker, T> work) {
        return CompletableFutures.computeAsync(executor, work);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return answer(c -> at(asked).flatMap(at -> Tokens.at(at.document().text(), at.offset()).flatMap(t -> new Hovers(
                workbench.ontology(), readers(), language()).of(t, () -> new Ids(meaning(), at.document().text()), at.places())
                .map(words -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, words), at.places().range(t.from(), t.to())))))
                .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return answer(c -> Either.forLeft(at(asked).map(at -> Completions.at(meaning(), language(), at.document().text(), at.offset()))
                .orElse(List.of())));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams asked) {
        return answer(c -> Either.forLeft(at(asked).flatMap(at -> {
            Ids ids = new Ids(meaning(), at.document().text());
            return ids.at(at.offset()).flatMap(t -> ids.of(t.text())).map(g -> location(at, g.token()));
        }).stream().toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams asked) {
        return answer(c -> at(asked).map(at -> {
            Ids ids = new Ids(meaning(), at.document().text());
            return ids.at(at.offset()).map(t -> ids.places(t.text()).stream().map(p -> location(at, p)).toList()).orElse(List.of());
        }).orElse(List.of()));
    }

    private static Location location(At at, Token token) {
        return new Location(at.document().uri(), at.places().range(token.from(), token.to()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams asked) {
        return answer(c -> at(asked).flatMap(at -> new Ids(meaning(), at.document().text()).at(at.offset())
                .map(t -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                new PrepareRenameResult(at.places().range(t.from(), t.to()), t.text().strip()))))
                .orElseThrow(() -> refused(LspWords.NO_ID.in(language()))));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        return answer(c -> at(asked).map(at -> {
            try {
                return new WorkspaceEdit(Map.of(at.document().uri(), new Renaming(meaning(), workbench.reader(), language())
                        .edits(at.document(), at.offset(), asked.getNewName())));
            } catch (Renaming.Refused e) {
                throw refused(e.getMessage());
            }
        }).orElse(null));
    }

    private static ResponseErrorException refused(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        List<String> only = asked.getContext().getOnly();
        if (only != null && only.stream().noneMatch(k -> k.isEmpty() || k.equals(CodeActionKind.QuickFix))) {
            return CompletableFuture.completedFuture(List.of());
        }
        boolean tried = only != null || asked.getContext().getTriggerKind() != CodeActionTriggerKind.Automatic;
        return answer(c -> rechecks.analysis(asked.getTextDocument().getUri())
                .map(a -> new QuickFixes(workbench, rechecks.options(), a, language()).in(asked.getRange(), tried, c).stream()
                .map(Either::<Command, CodeAction>forRight).toList()).orElse(List.of()));
    }
}
