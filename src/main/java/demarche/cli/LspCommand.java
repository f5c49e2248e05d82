package demarche.cli;

import demarche.editor.ScenarioServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves an editor. */
@Command(
        name = "lsp",
        description = "Serves an editor that speaks the Language Server Protocol, on standard input and output:"
                + " diagnostics as one types, definitions, references, renaming, completion. An editor starts it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche lsp, started by an editor; see docs/editors.md"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the editor said goodbye",
            "1:the editor left without a word",
            "2:the command was used wrongly",
            "70:an error of the program itself"
        })
final class LspCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        return ScenarioServer.serve(System.in, System.out) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
