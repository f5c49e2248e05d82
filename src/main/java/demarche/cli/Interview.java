package demarche.cli;

import demarche.authoring.writing.Draft;
import demarche.authoring.writing.Naming;
import demarche.authoring.writing.Template;
import demarche.authoring.writing.Template.Role;
import demarche.cli.NewCommand.NewFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks an author, line by line, what a new scenario is to be. An answer that cannot be used is asked for again. */
final class Interview {

    private static final String USUAL_NAME = "my-crisis";

    private final BufferedReader answers;
    private final PrintWriter out;

    Interview(BufferedReader answers, PrintWriter out) {
        this.answers = answers;
        this.out = out;
    }

    /** What was answered. */
    record Answers(NewFile file, Draft draft) {}

    /** The author has gone. */
    private static final class Gone extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * Asks all that is needed.
     *
     * @param name what the file is called, if that is known
     * @return empty where the answers end early
     */
    Optional<Answers> ask(Optional<String> name) throws IOException {
        out.println("A new scenario. Enter takes what stands in brackets.");
        out.println("Ctrl-C leaves, and nothing is written.");
        out.println();
        try {
            NewFile file = file(name);
            Template template = template();
            String title = ask("What is its title?", file.title(), Naming::problemOfTitle);
            List<String> actors = actors(template);
            out.println();
            return Optional.of(new Answers(file, new Draft(template, file.id(), title, actors)));
        } catch (Gone gone) {
            out.println();
            return Optional.empty();
        }
    }

    private NewFile file(Optional<String> name) throws IOException, Gone {
        if (name.isPresent()) {
            Optional<String> problem = problemOfFile(name.get());
            if (problem.isEmpty()) {
                return NewFile.called(name.get());
            }
            out.println(problem.get());
        }
        return NewFile.called(ask("What is the file to be called?", USUAL_NAME, Interview::problemOfFile));
    }

    private static Optional<String> problemOfFile(String name) {
        NewFile file = NewFile.called(name);
        return Naming.problemOfScenario(file.name())
                .or(() -> Files.exists(file.path())
                        ? Optional.of(file.path() + " is there already; choose another name.")
                        : Optional.empty());
    }

    private Template template() throws IOException, Gone {
        Template[] all = Template.values();
        out.println();
        out.println("What do you want to begin with?");
        for (int i = 0; i < all.length; i++) {
            out.println("  " + (i + 1) + ". " + all[i].word() + ": " + all[i].about());
        }
        int usual = List.of(all).indexOf(Template.ONE_CAPITAL) + 1;
        String answer = ask("Which?", String.valueOf(usual), word -> chosen(word, all)
                .map(template -> Optional.<String>empty())
                .orElse(Optional.of("Give a number from 1 to " + all.length + ".")));
        return chosen(answer, all).orElse(Template.ONE_CAPITAL);
    }

    private static Optional<Template> chosen(String answer, Template[] all) {
        return answer.matches("[1-9]") && Integer.parseInt(answer) <= all.length
                ? Optional.of(all[Integer.parseInt(answer) - 1])
                : Template.called(answer);
    }

    private List<String> actors(Template template) throws IOException, Gone {
        List<String> actors = new ArrayList<>();
        for (Role role : template.roles()) {
            actors.add(ask(role.question(), role.usual(), name -> Naming.problemOfActor(name)
                    .or(() -> problemOfTwins(name, actors))));
        }
        return actors;
    }

    private static Optional<String> problemOfTwins(String name, List<String> others) {
        return others.stream()
                .filter(other -> Naming.id(other).equals(Naming.id(name)))
                .findFirst()
                .map(other -> "“" + other + "” is in it already.");
    }

    private String ask(String question, String usual, Function<String, Optional<String>> problem)
            throws IOException, Gone {
        while (true) {
            out.print(question + " [" + usual + "] ");
            out.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new Gone();
            }
            String answer = line.isBlank() ? usual : line.strip();
            Optional<String> trouble = problem.apply(answer);
            if (trouble.isEmpty()) {
                return answer;
            }
            out.println(trouble.get());
        }
    }
}
