package demarche.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real session: the program as a process of its own, spoken to in the protocol. */
@DisplayName("The language server")
class ScenarioServerTest {

    private static final String URI = "file:///ferry.yaml";
    private static final int PATIENCE = 60;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private Process process;
    private LanguageServer server;
    private Future<Void> listening;
    private String text;

    @BeforeEach
    void openAFile() throws Exception {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "demarche.cli.Main", "lsp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(new Editor(), process.getInputStream(), process.getOutputStream());
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
        of(server.initialize(new InitializeParams()));
        server.initialized(new InitializedParams());
        text = Files.readString(Path.of("src/test/resources/scenarios/everything.yaml"));
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "yaml", 1, text)));
        assertThat(diagnostics().getDiagnostics()).isEmpty();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
        listening.cancel(true);
    }

    private static <T> T of(CompletableFuture<T> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    private PublishDiagnosticsParams diagnostics() throws InterruptedException {
        PublishDiagnosticsParams next = published.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private void type(String changed) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(URI, 2),
                        List.of(new TextDocumentContentChangeEvent(changed))));
    }

    private static TextDocumentIdentifier file() {
        return new TextDocumentIdentifier(URI);
    }

    /** Where a piece of the text begins. */
    private Position at(String piece) {
        String before = text.substring(0, text.indexOf(piece));
        int line = (int) before.chars().filter(character -> character == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    @Test
    void tellsWhatIsWrongWhileOneTypes() throws Exception {
        type(text.replace("fed and abs(patience) < 8", "fed and abs(patience)"));
        PublishDiagnosticsParams wrong = diagnostics();
        assertThat(wrong.getDiagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.getCode().getLeft()).startsWith("DM");
            assertThat(diagnostic.getRange().getStart().getLine())
                    .isEqualTo(at("fed and abs").getLine());
        });
        type(text);
        assertThat(diagnostics().getDiagnostics()).isEmpty();
    }

    @Test
    void leadsToWhereAnIdIsDeclaredAndUsed() throws Exception {
        var found = of(server.getTextDocumentService().definition(new DefinitionParams(file(), at("patience / 5"))))
                .getLeft();
        assertThat(found).singleElement().satisfies(location -> assertThat(
                        location.getRange().getStart())
                .isEqualTo(at("patience:\n")));
        var uses = of(server.getTextDocumentService()
                .references(new ReferenceParams(file(), at("patience / 5"), new ReferenceContext(false))));
        assertThat(uses).hasSizeGreaterThan(4);
    }

    @Test
    void saysWhatAnIdStandsFor() throws Exception {
        var hover = of(server.getTextDocumentService().hover(new HoverParams(file(), at("patience / 5"))));
        assertThat(hover.getContents().getRight().getValue())
                .contains("**Patience on board**", "start: 2", "min: -10", "0 calm");
    }

    @Test
    void proposesWhatFits() throws Exception {
        type(text + "  - id: last\n    when: ");
        diagnostics();
        int lines = (int) text.chars().filter(character -> character == '\n').count();
        var proposals = of(server.getTextDocumentService()
                        .completion(new CompletionParams(file(), new Position(lines + 1, "    when: ".length()))))
                .getLeft();
        assertThat(proposals).extracting(item -> item.getLabel()).contains("patience", "fed", "happened(");
    }

    @Test
    void renamesAnIdAndRefusesOneThatIsTaken() throws Exception {
        var edits = of(server.getTextDocumentService().rename(new RenameParams(file(), at("patience:\n"), "calm")))
                .getChanges()
                .get(URI);
        assertThat(edits).extracting(edit -> edit.getNewText()).contains("calm", "was: patience\n    ");
        assertThatThrownBy(() ->
                        of(server.getTextDocumentService().rename(new RenameParams(file(), at("patience:\n"), "fed"))))
                .hasMessageContaining("is taken");
    }

    @Test
    void renamesNothingWhileTheFileCannotBeRead() throws Exception {
        type("\n\n" + text + "  - {id: [");
        assertThat(diagnostics().getDiagnostics()).isNotEmpty();
        Position stale = at("patience:\n");
        assertThatThrownBy(
                        () -> of(server.getTextDocumentService().prepareRename(new PrepareRenameParams(file(), stale))))
                .hasMessageContaining("cannot be read as YAML");
        assertThatThrownBy(() -> of(server.getTextDocumentService().rename(new RenameParams(file(), stale, "calm"))))
                .hasMessageContaining("cannot be read as YAML");
    }

    /** A scenario on the disk with two translations, one of them open and not saved. */
    @Test
    void renamesAnIdInTheTranslationsBesideItToo(@TempDir Path folder) throws Exception {
        Path scenario = Files.writeString(folder.resolve("the ferry.yaml"), text);
        String head = "demarche-translation: 1\nscenario: the-ferry\nlanguage: ";
        Path korean = Files.writeString(
                folder.resolve("the ferry.ko.yaml"),
                head + "ko\ntexts:\n  actors.ferry.name: {of: aaaaaaaa, text: 배}\n");
        String typed = head + """
                ja
                # 船
                texts:
                  "actors.ferry.name":
                    of: aaaaaaaa
                    text: 船
                  actors.ferry-man.name: {of: aaaaaaaa, text: 人}
                """;
        Path japanese = Files.writeString(folder.resolve("the ferry.ja.yaml"), head + "ja\ntexts: {}\n");
        for (Path file : List.of(scenario, japanese)) {
            server.getTextDocumentService()
                    .didOpen(new DidOpenTextDocumentParams(
                            new TextDocumentItem(uri(file), "yaml", 1, file == scenario ? text : typed)));
            diagnostics();
        }
        var changes = of(server.getTextDocumentService()
                        .rename(new RenameParams(new TextDocumentIdentifier(uri(scenario)), at("ferry:\n"), "ship")))
                .getChanges();
        assertThat(changes).containsOnlyKeys(uri(scenario), uri(korean), uri(japanese));
        assertThat(changes.get(uri(korean))).singleElement().satisfies(edit -> {
            assertThat(edit.getNewText()).isEqualTo("actors.ship.name");
            assertThat(edit.getRange()).isEqualTo(new Range(new Position(4, 2), new Position(4, 19)));
        });
        assertThat(changes.get(uri(japanese))).singleElement().satisfies(edit -> {
            assertThat(edit.getNewText()).isEqualTo("\"actors.ship.name\"");
            assertThat(edit.getRange()).isEqualTo(new Range(new Position(5, 2), new Position(5, 21)));
        });
    }

    @Test
    void tellsWhatIsWrongWithATranslation(@TempDir Path folder) throws Exception {
        Path scenario = Files.writeString(folder.resolve("ferry.yaml"), text);
        String typed = """
                demarche-translation: 1
                scenario: the-ferry
                language: ja
                texts:
                  actors.fery.name: {of: aaaaaaaa, text: 船}
                """;
        Path japanese = Files.writeString(folder.resolve("ferry.ja.yaml"), typed);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(japanese), "yaml", 1, typed)));
        assertThat(diagnostics().getDiagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getCode().getLeft()).isEqualTo("DM503");
            assertThat(diagnostic.getMessage().getLeft()).contains("Did you mean `actors.ferry.name`?");
        });
        Files.writeString(scenario, text.replace("  ferry:\n", "  fery:\n"));
        server.getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri(scenario))));
        assertThat(diagnostics().getDiagnostics()).singleElement().satisfies(diagnostic -> assertThat(
                        diagnostic.getCode().getLeft())
                .isEqualTo("DM504"));
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    @Test
    void endsWhenTheEditorSaysGoodbye() throws Exception {
        of(server.shutdown());
        server.exit();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void endsWhenTheEditorIsGone() throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    /** Listens to what the server says by itself. */
    private final class Editor implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(new MessageActionItem());
        }

        @Override
        public void logMessage(MessageParams message) {}
    }
}
