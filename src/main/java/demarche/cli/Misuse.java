package demarche.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence, rather than with the whole help, in what way a command was used wrongly. */
final class Misuse implements CommandLine.IParameterExceptionHandler {

    private static final Pattern VALUE =
            Pattern.compile("Invalid value for option '([^']+)'(?: \\([^)]*\\))?: (.*)", Pattern.DOTALL);

    private static final Pattern CHOICE =
            Pattern.compile("expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'", Pattern.DOTALL);

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        Replies.of(command).complain(words(mistake, name) + " `" + name + " --help` says more.");
        return ExitCode.USAGE;
    }

    private static String words(ParameterException mistake, String name) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, name);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing, name);
        }
        String message = plain(String.valueOf(mistake.getMessage()));
        return message.endsWith(".") ? message : message + ".";
    }

    /** What the library says of a value, in this program's words. */
    private static String plain(String message) {
        Matcher value = VALUE.matcher(message);
        if (!value.matches()) {
            return message;
        }
        String what = value.group(2);
        Matcher choice = CHOICE.matcher(what);
        if (choice.matches()) {
            String known = choice.group(1).toLowerCase(Locale.ROOT);
            what = "there is no " + choice.group(2) + " here; there are " + known;
        }
        return value.group(1) + (what.startsWith("must ") ? " " : ": ") + what;
    }

    private static String unmatched(UnmatchedArgumentException mistake, String name) {
        String word = mistake.getUnmatched().get(0);
        String what;
        if (mistake.isUnknownOption()) {
            what = name + " has no option " + word + ".";
        } else if (mistake.getCommandLine().getSubcommands().isEmpty()) {
            what = "“" + word + "” is more than " + name + " takes.";
        } else {
            what = "there is no command " + word + ".";
        }
        List<String> meant = mistake.getSuggestions();
        return meant.isEmpty() ? what : what + " Did you mean " + last(meant.get(0)) + "?";
    }

    /** Of a suggestion such as "demarche play" the part that is to be typed in place of the mistake. */
    private static String last(String suggestion) {
        return suggestion.substring(suggestion.lastIndexOf(' ') + 1);
    }

    private static String missing(MissingParameterException mistake, String name) {
        ArgSpec what = mistake.getMissing().get(0);
        return what instanceof OptionSpec option
                ? "after " + option.longestName() + " something is missing: " + what.paramLabel() + "."
                : name + " needs to be told a " + what.paramLabel() + ".";
    }
}
