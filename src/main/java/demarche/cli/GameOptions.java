package demarche.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that play. */
final class GameOptions {

    @Mixin
    SavesOption saves = new SavesOption();

    @Mixin
    LanguageOption language = new LanguageOption();

    @Mixin
    LookOptions look = new LookOptions();

    @Option(
            names = "--plain",
            description = "Play line by line, without screens: for screen readers, logs, and slow lines.")
    boolean plain;
}
