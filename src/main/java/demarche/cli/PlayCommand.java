package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioCard;
import demarche.authoring.diagnostic.Nearest;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a game. */
@Command(
        name = "play",
        description = "Plays a scenario; without one, shows those there are, and the saved games.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche play two-fronts --seat beijing --seed 7"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:played, or stopped; the game is kept",
            "1:the scenario has errors, which were listed",
            "2:the command was used wrongly, or there is no such scenario or seat",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:games cannot be saved there"
        })
final class PlayCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The id of a scenario that ships with the program, or a file.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--seat", paramLabel = "ID", description = "Whom to advise; asked for if left out.")
    private Optional<String> seat = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Seed.class,
            description = "The number that fixes every chance of the game. Random if left out, and shown.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--first-frame", hidden = true, description = "Draw the first screens to nowhere, and end.")
    private boolean rehearse;

    @Mixin
    private GameOptions options = new GameOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() throws IOException {
        Library library = new Library(surroundings.home());
        if (rehearse) {
            Rehearsal.run(library);
            return ExitCode.FINE;
        }
        GameRun run = new GameRun(surroundings, options, library, seeds(), spec.commandLine());
        if (name.isEmpty()) {
            return seat.isEmpty() ? run.title() : seatOfNothing(seat.get());
        }
        Loading loading;
        try {
            Optional<Loading> found = find(library, name.get());
            if (found.isEmpty()) {
                return ExitCode.USAGE;
            }
            loading = found.get();
        } catch (IOException failure) {
            return unreadable(failure);
        }
        return loading.scenario().isEmpty()
                ? faulty(loading)
                : play(run, loading.scenario().get());
    }

    private int seatOfNothing(String id) {
        replies().complain("--seat needs a scenario, as in demarche play two-fronts --seat " + id + ".");
        return ExitCode.USAGE;
    }

    private int play(GameRun run, Scenario scenario) throws IOException {
        if (seat.isEmpty()) {
            return run.scenario(scenario);
        }
        Optional<Seat> taken = scenario.seat(seat.get());
        if (taken.isEmpty()) {
            List<String> ids = scenario.seats().stream().map(Seat::id).toList();
            String advice = Nearest.to(seat.get(), ids)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("There are: " + String.join(", ", ids) + ".");
            replies()
                    .complain("there is no seat " + seat.get() + " in "
                            + scenario.heading().id() + ". " + advice);
            return ExitCode.USAGE;
        }
        return run.begin(scenario, taken.get());
    }

    private LongSupplier seeds() {
        return seed.<LongSupplier>map(number -> () -> number).orElseGet(GameRun::randomSeeds);
    }

    /** Loads the scenario that is meant; where there is none, says so. */
    private Optional<Loading> find(Library library, String meant) throws IOException {
        if (meant.contains("/") || meant.contains("\\") || meant.endsWith(".yaml") || meant.endsWith(".yml")) {
            return Optional.of(library.add(Path.of(meant)));
        }
        for (ScenarioCard card : library.cards()) {
            if (card.id().equals(meant)) {
                return Optional.of(library.load(card));
            }
        }
        if (Files.isRegularFile(Path.of(meant))) {
            return Optional.of(library.add(Path.of(meant)));
        }
        List<String> ids = library.cards().stream()
                .map(ScenarioCard::id)
                .filter(id -> !id.isEmpty())
                .toList();
        String advice = Nearest.to(meant, ids)
                .map(near -> "Did you mean " + near + "?")
                .orElse(ids.isEmpty() ? "" : "There are: " + String.join(", ", ids) + ".");
        replies().complain("there is no scenario " + meant + ". " + advice);
        return Optional.empty();
    }

    private int faulty(Loading loading) {
        replies().list(loading, Ansi.AUTO.enabled());
        PrintWriter out = spec.commandLine().getOut();
        out.println(loading.file() + " cannot be played until these problems are mended.");
        out.flush();
        return ExitCode.PROBLEMS;
    }

    private int unreadable(IOException failure) {
        replies().unreadable(name.orElse(""), failure);
        return ExitCode.UNREADABLE;
    }

    private Replies replies() {
        return Replies.of(spec.commandLine());
    }

    /** Reads a seed, and says in plain words what one is. */
    static final class Seed implements CommandLine.ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            try {
                return Long.valueOf(written);
            } catch (NumberFormatException notOne) {
                throw new CommandLine.TypeConversionException(
                        written + " is not a whole number. Give one such as 7, or leave --seed out");
            }
        }
    }
}
