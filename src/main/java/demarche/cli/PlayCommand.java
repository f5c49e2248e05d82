package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioCard;
import demarche.authoring.diagnostic.Nearest;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
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
            "73:games cannot be saved there",
            "75:the game is open in another window"
        })
final class PlayCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The id of a scenario that ships with the program or lies in this folder, or a file.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--seat",
            paramLabel = "ID",
            split = ",",
            description = "Whom to advise; asked for if left out. Several, as in --seat beijing,tokyo, are played by"
                    + " several people in turn at this machine.")
    private List<String> seats = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Seed.class,
            description = "The number that fixes every chance of the game. Random if left out, and shown.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--replay",
            paramLabel = "SEED:POLICY[:SEAT:STRATEGY]",
            converter = Replayed.Reader.class,
            description = "A game that `simulate` played, to look at: its seed and how its seats chose.")
    private Optional<Replayed> replayed = Optional.empty();

    @Option(names = "--first-frame", hidden = true, description = "Draw the first screens to nowhere, and end.")
    private boolean rehearse;

    @Mixin
    private GameOptions options = new GameOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() throws IOException {
        Library library = new Library(surroundings.home(), options.language.of(surroundings));
        if (rehearse) {
            Rehearsal.run(library);
            return ExitCode.FINE;
        }
        GameRun run = new GameRun(surroundings, options, library, seeds(), spec.commandLine());
        if (name.isEmpty()) {
            return nothingNamed(run);
        }
        return run.play(name, () -> read(run, library, name.get()));
    }

    private int nothingNamed(GameRun run) throws IOException {
        if (replayed.isPresent()) {
            replies().complain("--replay needs a scenario, as in demarche play two-fronts --replay 7:by-weight.");
            return ExitCode.USAGE;
        }
        return seats.isEmpty() ? run.title() : seatOfNothing();
    }

    /** Reads the scenario, and takes the seat if one is named. */
    private Start read(GameRun run, Library library, String meant) {
        Optional<ScenarioCard> card = shipped(library, meant);
        if (card.isEmpty() && !isFile(meant)) {
            return new Start.Nothing(() -> unknown(library, meant));
        }
        try {
            Loading loading = card.isPresent() ? library.load(card.get()) : library.add(Path.of(meant));
            return loading.scenario()
                    .map(scenario -> begin(run, scenario))
                    .orElseGet(() -> new Start.Nothing(() -> faulty(loading)));
        } catch (IOException failure) {
            return new Start.Nothing(() -> unreadable(failure));
        }
    }

    private int seatOfNothing() {
        replies()
                .complain("--seat needs a scenario, as in demarche play two-fronts --seat " + String.join(",", seats)
                        + ".");
        return ExitCode.USAGE;
    }

    private Start begin(GameRun run, Scenario scenario) {
        if (replayed.isPresent()) {
            return replay(run, scenario, replayed.get());
        }
        if (seats.isEmpty()) {
            return new Start.Seats(scenario);
        }
        List<String> wanted = seats.stream().map(String::strip).toList();
        List<String> unknown =
                wanted.stream().filter(id -> scenario.seat(id).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return new Start.Nothing(() -> noSuchSeats(scenario, unknown));
        }
        return new Start.Game(run.opened(
                scenario,
                wanted.stream().flatMap(id -> scenario.seat(id).stream()).toList()));
    }

    private Start replay(GameRun run, Scenario scenario, Replayed game) {
        try {
            if (seats.size() > 1) {
                throw new Casts.Unfit("--replay looks at a game from one seat; name one.");
            }
            return new Start.Game(
                    game.begin(run.folder(), scenario, seats.stream().findFirst()));
        } catch (Casts.Unfit unfit) {
            return new Start.Nothing(() -> {
                replies().complain(unfit.sentence());
                return ExitCode.USAGE;
            });
        }
    }

    private int noSuchSeats(Scenario scenario, List<String> unknown) {
        unknown.forEach(wanted -> replies().complain(Casts.noSuchSeat(scenario, wanted)));
        return ExitCode.USAGE;
    }

    private LongSupplier seeds() {
        return seed.<LongSupplier>map(number -> () -> number).orElseGet(GameRun::randomSeeds);
    }

    /** The scenario of that id, unless a file is meant. */
    private static Optional<ScenarioCard> shipped(Library library, String meant) {
        return isPath(meant)
                ? Optional.empty()
                : library.cards().stream()
                        .filter(card -> card.id().equals(meant))
                        .findFirst();
    }

    private static boolean isPath(String meant) {
        return meant.contains("/") || meant.contains("\\") || meant.endsWith(".yaml") || meant.endsWith(".yml");
    }

    private static boolean isFile(String meant) {
        return isPath(meant) || Files.isRegularFile(Path.of(meant));
    }

    private int unknown(Library library, String meant) {
        List<String> ids = library.cards().stream()
                .map(ScenarioCard::id)
                .filter(id -> !id.isEmpty())
                .toList();
        String advice = Stream.of(meant + ".yaml", meant + ".yml")
                .filter(file -> Files.isRegularFile(Path.of(file)))
                .findFirst()
                .or(() -> Nearest.to(meant, ids))
                .map(near -> "Did you mean " + near + "?")
                .orElse(ids.isEmpty() ? "" : "There are: " + String.join(", ", ids) + ".");
        replies().complain("there is no scenario " + meant + ". " + advice);
        return ExitCode.USAGE;
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
