package demarche.editor;

import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.editor.Completion.Proposal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
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
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The files that are open in an editor. Answers at once: a large scenario is read in a fraction of a second. */
final class ScenarioDocuments implements TextDocumentService {

    private final ScenarioLoader loader = new ScenarioLoader();
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final FilesBeside files = new FilesBeside(this::open);
    private Optional<LanguageClient> client = Optional.empty();

    void connect(LanguageClient editor) {
        client = Optional.of(editor);
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        read(opened.getTextDocument().getUri(), opened.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        changed.getContentChanges()
                .forEach(change -> read(changed.getTextDocument().getUri(), change.getText()));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        // What was typed has been read already; but what is open of its translations is looked at anew.
        FilesBeside.path(saved.getTextDocument().getUri()).map(FilesBeside::translations).stream()
                .flatMap(Collection::stream)
                .forEach(file -> uri(file).ifPresent(uri -> open(file).ifPresent(text -> read(uri, text))));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        String uri = closed.getTextDocument().getUri();
        drafts.remove(uri);
        client.ifPresent(editor -> editor.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of())));
    }

    private void read(String uri, String text) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        Draft draft = FilesBeside.isTranslation(text)
                ? Draft.ofTranslation(
                        name, text, FilesBeside.path(uri).map(files::original).orElse(""), loader)
                : Draft.of(name, text, loader, Optional.ofNullable(drafts.get(uri)));
        drafts.put(uri, draft);
        client.ifPresent(editor -> editor.publishDiagnostics(new PublishDiagnosticsParams(
                uri,
                draft.loading().diagnostics().stream()
                        .map(diagnostic -> told(diagnostic, draft))
                        .toList())));
    }

    /** What the editor calls a file that is open in it. */
    private Optional<String> uri(Path file) {
        return drafts.keySet().stream()
                .filter(uri -> FilesBeside.path(uri).filter(file::equals).isPresent())
                .findFirst();
    }

    private Optional<String> open(Path file) {
        return uri(file).map(drafts::get).map(Draft::text);
    }

    private static org.eclipse.lsp4j.Diagnostic told(Diagnostic diagnostic, Draft draft) {
        Range range = new Positions(draft.source()).range(diagnostic.place());
        String words = diagnostic.message() + "\n" + diagnostic.help();
        DiagnosticSeverity severity = diagnostic.isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return new org.eclipse.lsp4j.Diagnostic(range, words.strip(), severity, "demarche", diagnostic.code());
    }

    /** Answers a question about what stands at a position, if a known id does. */
    private <T> Optional<T> about(TextDocumentPositionParams where, BiFunction<Draft, Mention, T> answer) {
        return Optional.ofNullable(drafts.get(where.getTextDocument().getUri())).flatMap(draft -> draft.at(
                        where.getPosition().getLine() + 1, new Positions(draft.source()).column(where.getPosition()))
                .map(mention -> answer.apply(draft, mention)));
    }

    private static List<Location> locations(TextDocumentPositionParams where, Draft draft, List<Mention> mentions) {
        Positions positions = new Positions(draft.source());
        return mentions.stream()
                .map(mention -> new Location(where.getTextDocument().getUri(), positions.range(mention.place())))
                .distinct()
                .toList();
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams where) {
        List<Location> found = about(
                        where,
                        (draft, mention) -> locations(
                                where,
                                draft,
                                draft.declaration(mention).stream().toList()))
                .orElse(List.of());
        return CompletableFuture.completedFuture(Either.forLeft(found));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams where) {
        boolean all = where.getContext().isIncludeDeclaration();
        return CompletableFuture.completedFuture(about(
                        where,
                        (draft, mention) -> locations(
                                where,
                                draft,
                                draft.all(mention).stream()
                                        .filter(each -> all || !each.declares())
                                        .toList()))
                .orElse(List.of()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams where) {
        Hover none = new Hover(List.of());
        return CompletableFuture.completedFuture(about(where, ScenarioDocuments::described)
                .flatMap(found -> found)
                .orElse(none));
    }

    private static Optional<Hover> described(Draft draft, Mention mention) {
        return draft.declaration(mention)
                .map(declaration -> new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, Describing.text(declaration)),
                        new Positions(draft.source()).range(mention.place())));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams where) {
        Draft draft = drafts.get(where.getTextDocument().getUri());
        List<CompletionItem> items = draft == null
                ? List.of()
                : new Completion(draft)
                        .after(new Positions(draft.source()).beginning(where.getPosition())).stream()
                                .map(ScenarioDocuments::item)
                                .toList();
        return CompletableFuture.completedFuture(Either.forLeft(items));
    }

    private static CompletionItem item(Proposal proposal) {
        CompletionItem item = new CompletionItem(proposal.text());
        item.setDetail(proposal.meaning());
        item.setKind(CompletionItemKind.Reference);
        return item;
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams where) {
        return about(where, ScenarioDocuments::toBeRenamed)
                .orElseGet(() -> refused("There is no id of this scenario here."));
    }

    private static CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> toBeRenamed(
            Draft draft, Mention mention) {
        return new Rename(draft, mention)
                .obstacle()
                .map(ScenarioDocuments::<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>refused)
                .orElseGet(() -> CompletableFuture.completedFuture(
                        Either3.forFirst(new Positions(draft.source()).range(mention.place()))));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams where) {
        return about(where, (draft, mention) -> renamed(where, draft, mention))
                .orElseGet(() -> refused("There is no id of this scenario here."));
    }

    private CompletableFuture<WorkspaceEdit> renamed(RenameParams where, Draft draft, Mention mention) {
        Rename rename = new Rename(draft, mention);
        Optional<String> objection = rename.objection(where.getNewName());
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        String scenario = where.getTextDocument().getUri();
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        changes.put(scenario, told(rename.edits(where.getNewName()), draft));
        for (Path file :
                FilesBeside.path(scenario).map(FilesBeside::translations).orElse(List.of())) {
            String uri = uri(file).orElse(file.toUri().toString());
            files.text(file).ifPresent(text -> {
                Draft translation = Draft.ofTranslation("", text, "", loader);
                List<Edit> keys = translation
                        .loading()
                        .tree()
                        .map(tree -> TextKeys.edits(tree, mention, where.getNewName()))
                        .orElse(List.of());
                if (!keys.isEmpty()) {
                    changes.put(uri, told(keys, translation));
                }
            });
        }
        return CompletableFuture.completedFuture(new WorkspaceEdit(changes));
    }

    private static List<TextEdit> told(List<Edit> edits, Draft draft) {
        Positions positions = new Positions(draft.source());
        return edits.stream()
                .map(edit -> new TextEdit(positions.range(edit), edit.text()))
                .toList();
    }

    private static <T> CompletableFuture<T> refused(String reason) {
        return CompletableFuture.failedFuture(
                new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null)));
    }
}
