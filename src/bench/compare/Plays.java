import com.bladecoder.ink.runtime.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Plays a compiled ink story at random until it ends, many times over, as {@code plays.cjs} does, with blade-ink.
 *
 * <pre>java -cp target/compare/blade-ink-1.2.0.jar src/bench/compare/Plays.java STORY.json GAMES</pre>
 */
final class Plays {

    private final Story story;
    /** The same games every time. */
    private final SplittableRandom random = new SplittableRandom(1);

    private final Map<String, Integer> endings = new TreeMap<>();
    private long turns;

    private Plays(Story story) {
        this.story = story;
    }

    public static void main(String[] arguments) throws Exception {
        Plays plays = new Plays(new Story(Files.readString(Path.of(arguments[0]))));
        int games = Integer.parseInt(arguments[1]);
        for (int game = 0; game < games; game++) {
            plays.play();
        }
        plays.endings.forEach((ending, count) -> System.out.println(ending + " " + count));
        System.out.println("turns " + plays.turns);
    }

    private void play() throws Exception {
        story.resetState();
        story.getVariablesState().set("seed", random.nextInt(Integer.MAX_VALUE));
        String text = story.continueMaximally();
        while (!story.getCurrentChoices().isEmpty()) {
            story.chooseChoiceIndex(random.nextInt(story.getCurrentChoices().size()));
            text = story.continueMaximally();
            turns++;
        }
        endings.merge(text.strip(), 1, Integer::sum);
    }
}
