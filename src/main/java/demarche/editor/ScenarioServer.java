package demarche.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * Answers an editor's questions about scenarios, over the Language Server Protocol.
 *
 * @see <a href="https://microsoft.github.io/language-server-protocol/">the protocol</a>
 */
public final class ScenarioServer implements LanguageServer, LanguageClientAware {

    private final ScenarioDocuments documents = new ScenarioDocuments();
    private final CompletableFuture<Boolean> left = new CompletableFuture<>();
    private boolean toldToStop;

    /**
     * Serves one editor until it leaves.
     *
     * @return whether it said goodbye first, as the protocol wants
     */
    public static boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        ScenarioServer server = new ScenarioServer();
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        try {
            CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> ended(listening));
            return (boolean) CompletableFuture.anyOf(server.left, closed).get();
        } catch (ExecutionException broken) {
            return false;
        }
    }

    /** The editor has gone without a word. */
    private static boolean ended(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            // As good as gone.
        }
        return false;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams editor) {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Full);
        sync.setSave(true);
        can.setTextDocumentSync(sync);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setHoverProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCompletionProvider(new CompletionOptions(false, List.of("(", " ", "[", "{", "#")));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("demarche")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        toldToStop = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        left.complete(toldToStop);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceService() {
            @Override
            public void didChangeConfiguration(DidChangeConfigurationParams changed) {
                // There is nothing to configure.
            }

            @Override
            public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
                // What matters is what stands in the editor.
            }
        };
    }

    @Override
    public void connect(LanguageClient client) {
        documents.connect(client);
    }
}
