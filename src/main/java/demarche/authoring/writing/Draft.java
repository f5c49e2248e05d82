package demarche.authoring.writing;

import demarche.authoring.layout.ScenarioLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario to begin with: a template and the names to fill in.
 *
 * @param template what it is made from
 * @param id the scenario's id; right already, see {@link Naming#problemOfScenario}
 * @param title its title
 * @param actors the names of the template's actors, in its order
 */
public record Draft(Template template, String id, String title, List<String> actors) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");
    private static final String LETTERS = "abc";

    public Draft {
        actors = List.copyOf(actors);
    }

    /** Why it cannot be written, all reasons at once; empty where it can. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Naming.problemOfTitle(title).ifPresent(problems::add);
        int needed = template.roles().size();
        if (actors.size() != needed) {
            problems.add("The template " + template.word() + " has " + needed + " actors, such as "
                    + String.join(",", template.usualActors()) + "; here are " + actors.size() + ".");
        }
        Map<String, String> byId = new HashMap<>();
        for (String actor : actors) {
            Optional<String> problem = Naming.problemOfActor(actor);
            problem.ifPresent(problems::add);
            String same = byId.putIfAbsent(Naming.id(actor), actor);
            if (same != null && problem.isEmpty()) {
                problems.add("“" + same + "” and “" + actor + "” cannot be told apart; each actor needs its own name.");
            }
        }
        return problems;
    }

    /**
     * The file's text, laid out. To be asked for only where there are no problems.
     *
     * @param file how the file is named in commands
     * @param schema where the JSON Schema is, for editors, if that is known
     */
    public String text(String file, Optional<String> schema) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "schema",
                schema.map(path -> "# yaml-language-server: $schema=" + path + "\n#")
                        .orElse("#"));
        values.put("id", id);
        values.put("title", ScalarText.of(title));
        values.put("title.comment", title);
        values.put("file", file.contains(" ") ? "\"" + file + "\"" : file);
        for (int i = 0; i < actors.size(); i++) {
            String letter = LETTERS.substring(i, i + 1);
            values.put(letter, actors.get(i));
            values.put(letter + ".name", ScalarText.of(actors.get(i)));
            values.put(letter + ".id", Naming.id(actors.get(i)));
        }
        String filled = PLACE.matcher(template.text())
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        return new ScenarioLayout()
                .of(file, filled.getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
