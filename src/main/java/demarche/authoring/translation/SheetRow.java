package demarche.authoring.translation;

import java.util.Locale;

/**
 * A text on a translator's sheet.
 *
 * @param line the line of the sheet on which it begins, from 1; 0 on a sheet that is to be written
 * @param key the key of the text
 * @param context where it stands, in words
 * @param hash of the text that was translated; empty where the sheet does not say, and then it is the sheet's source
 * @param source the text to translate
 * @param translation the text in the other language; empty where there is none yet
 * @param isOutdated whether the sheet still says that the translation is of an older text
 */
public record SheetRow(
        int line, String key, String context, String hash, String source, String translation, boolean isOutdated) {

    static SheetRow of(Progress.Line line) {
        return new SheetRow(
                0,
                line.unit().key(),
                line.unit().context(),
                line.unit().hash(),
                line.unit().source(),
                line.translation(),
                line.state() == Progress.State.OUTDATED);
    }

    /** The hash of the text that was translated. */
    String translated() {
        return hash.isEmpty() ? TextUnit.hash(source) : hash;
    }

    /** The word for how it stands. */
    static String word(Progress.State state) {
        return state == Progress.State.DONE ? "" : state.name().toLowerCase(Locale.ROOT);
    }
}
