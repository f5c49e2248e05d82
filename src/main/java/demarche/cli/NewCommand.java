package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.writing.Draft;
import demarche.authoring.writing.Naming;
import demarche.authoring.writing.Template;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a scenario to begin with. */
@Command(
        name = "new",
        description = "Writes a scenario to begin with, which can be played at once. Asks what it needs to know, unless"
                + " an option says.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche new my-crisis --actors Manila,Beijing,Washington"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the scenario is written",
            "2:the command was used wrongly, or its questions were not answered; nothing is written",
            "70:an error of the program itself",
            "73:there is such a file already, or it cannot be written"
        })
final class NewCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "What the file is called; .yaml is added. Asked for if left out.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "blank|one-capital|three-capitals",
            converter = Templates.class,
            description = "What to begin with: one decision, one seat in three turns, or three seats. Default:"
                    + " one-capital.")
    private Optional<Template> template = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title; made from NAME if left out.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--actors",
            paramLabel = "NAME",
            split = ",",
            description = "Who is in it: two for blank, three for the others.")
    private List<String> actors = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() throws IOException {
        Replies replies = Replies.of(spec.commandLine());
        if (asks()) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            Optional<Interview.Answers> told = new Interview(answers, replies.out()).ask(name);
            if (told.isEmpty()) {
                replies.complain("nothing is written, since the questions were not answered.");
                return ExitCode.USAGE;
            }
            return write(told.get().draft(), told.get().file(), replies);
        }
        if (name.isEmpty()) {
            replies.complain("demarche new needs to be told a NAME. `demarche new --help` says more.");
            return ExitCode.USAGE;
        }
        NewFile file = NewFile.called(name.get());
        Template chosen = template.orElse(Template.ONE_CAPITAL);
        List<String> given = actors.isEmpty() ? chosen.usualActors() : actors;
        Draft draft = new Draft(
                chosen,
                file.id(),
                title.map(String::strip).orElseGet(file::title),
                given.stream().map(String::strip).toList());
        return write(draft, file, replies);
    }

    /** Somebody is there to answer, and nothing was said beforehand. */
    private boolean asks() {
        return template.isEmpty() && title.isEmpty() && actors.isEmpty() && surroundings.isTerminal();
    }

    private int write(Draft draft, NewFile file, Replies replies) {
        List<String> problems = new ArrayList<>(draft.problems());
        Naming.problemOfScenario(file.name()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            problems.forEach(replies::complain);
            return ExitCode.USAGE;
        }
        String text = draft.text(file.path().toString(), schema(file.path()));
        Loading loading = new ScenarioLoader().load(file.path().toString(), text.getBytes(StandardCharsets.UTF_8));
        if (!loading.diagnostics().isEmpty()) {
            replies.complain("these names stand in each other’s way; choose others. In the file they would make: "
                    + loading.diagnostics().get(0).message());
            return ExitCode.USAGE;
        }
        try {
            Files.writeString(file.path(), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            replies.complain(file.path() + " is there already, and stays as it is. Choose another name.");
            return ExitCode.UNWRITABLE;
        } catch (IOException failure) {
            replies.unwritable(file.path(), failure);
            return ExitCode.UNWRITABLE;
        }
        tellWhatIsNext(draft, file, replies);
        return ExitCode.FINE;
    }

    /** The schema as an editor finds it from the file, where the project's folder is known. */
    private Optional<String> schema(Path file) {
        Optional<Path> there = surroundings
                .home()
                .map(home -> home.resolve("scenarios")
                        .resolve("scenario.schema.json")
                        .toAbsolutePath())
                .filter(Files::isRegularFile);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (there.isEmpty() || folder == null) {
            return Optional.empty();
        }
        boolean sameRoot = String.valueOf(folder.getRoot())
                .equals(String.valueOf(there.get().getRoot()));
        return Optional.of(
                sameRoot
                        ? folder.relativize(there.get()).toString().replace('\\', '/')
                        : there.get().toUri().toString());
    }

    private void tellWhatIsNext(Draft draft, NewFile file, Replies replies) {
        String program = surroundings.program();
        String named = file.path().toString();
        String quoted = named.contains(" ") ? "\"" + named + "\"" : named;
        replies.out().println(named + " is written:");
        replies.out().println(draft.template().about() + ".");
        replies.out().println();
        replies.out().println("It plays as it stands. Open it in an editor, change a text, and try:");
        List<List<String>> rows = List.of(
                List.of("Is it sound?", program + " check " + quoted),
                List.of("How does it read?", program + " play " + quoted),
                List.of("Does it still go as its tests say?", program + " test " + quoted));
        Columns.of(List.of(), rows, Columns.USUAL - 2)
                .forEach(row -> replies.out().println("  " + row));
        replies.out().flush();
    }

    /** Reads templates by their words. */
    static final class Templates implements ITypeConverter<Template> {
        @Override
        public Template convert(String word) {
            return Template.called(word)
                    .orElseThrow(() -> new TypeConversionException("there is no template " + word + "; there are "
                            + Arrays.stream(Template.values())
                                    .map(Template::word)
                                    .collect(Collectors.joining(", "))));
        }
    }

    /**
     * The file that is to be.
     *
     * @param path where
     * @param name what it was called, without its ending
     */
    record NewFile(Path path, String name) {

        /** The file of that name in the folder that the name may have before it. */
        static NewFile called(String named) {
            Path given = Path.of(named.strip());
            String last = given.getFileName() == null ? "" : given.getFileName().toString();
            String bare = last.replaceFirst("\\.ya?ml$", "");
            String ending = bare.length() == last.length() ? ".yaml" : last.substring(bare.length());
            String id = Naming.scenarioId(bare);
            return new NewFile(given.resolveSibling((id.isEmpty() ? bare : id) + ending), bare);
        }

        String id() {
            return Naming.scenarioId(name);
        }

        String title() {
            return Naming.title(name);
        }
    }
}
