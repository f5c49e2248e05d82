package demarche.terminal.screen;

import demarche.saves.SaveEntry;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.SaveTitles;
import demarche.terminal.view.TitleView.SaveCard;
import java.util.stream.Stream;

/** A save in a list, in words. */
final class SaveRow {

    private SaveRow() {}

    static String words(SaveEntry save, SaveTitles titles, Phrases phrases) {
        if (save.isDamaged()) {
            return phrases.get("saves.damaged", save.file().getFileName());
        }
        String words = phrases.row(Stream.concat(Stream.of(titles.title(save)), save.seats().stream())
                .toList());
        if (save.isOver()) {
            return phrases.get("saves.over", words);
        }
        return save.turn().isEmpty() ? words : words + " · " + SaveCard.where(save, phrases);
    }
}
