package demarche.terminal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A date as authors write it: "3 June 2024", "June 2024", "1 April", "2024年6月3日", "2024년 6월 3일", "2024-06-03". Whatever
 * else stands there (a season, a range, a time of day) is no date that could be written in another way.
 *
 * @param year 0 where it is not written
 * @param month from 1
 * @param day 0 where it is not written
 * @param english whether it is written in English words
 */
record WrittenDate(int year, int month, int day, boolean english) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String NAMES =
            IntStream.range(0, MONTHS.size()).mapToObj(MONTHS::get).collect(Collectors.joining("|", "(?<m>", ")"));

    private static final List<Pattern> ENGLISH = List.of(
            pattern("(?:(?<d>\\d{1,2}) )?" + NAMES + "(?: (?<y>\\d{4}))?"),
            pattern(NAMES + " (?<d>\\d{1,2})(?:, (?<y>\\d{4}))?"));

    private static final List<Pattern> OTHERS = List.of(
            pattern("(?:(?<y>\\d{4})年 ?)?(?<m>\\d{1,2})月(?: ?(?<d>\\d{1,2})日)?"),
            pattern("(?:(?<y>\\d{4})년 ?)?(?<m>\\d{1,2})월(?: ?(?<d>\\d{1,2})일)?"),
            pattern("(?<y>\\d{4})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?"));

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** The date that a text is, if it is one, and of more than a month. */
    static Optional<WrittenDate> of(String text) {
        for (Pattern form : ENGLISH) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                int month = MONTHS.indexOf(found.group("m").toLowerCase(Locale.ROOT)) + 1;
                return checked(new WrittenDate(number(found, "y"), month, number(found, "d"), true));
            }
        }
        for (Pattern form : OTHERS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return checked(new WrittenDate(number(found, "y"), number(found, "m"), number(found, "d"), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> checked(WrittenDate date) {
        boolean known = date.month >= 1 && date.month <= 12 && date.day <= 31 && (date.year > 0 || date.day > 0);
        return known ? Optional.of(date) : Optional.empty();
    }

    private static int number(Matcher found, String group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    /** The date in the words of a language. */
    String words(Phrases phrases) {
        String form = day == 0 ? "year-month" : year == 0 ? "month-day" : "year-month-day";
        return phrases.get("date." + form, year, phrases.get("month." + month), day);
    }
}
