package demarche.authoring.diagnostic;

import java.util.Optional;

/**
 * Every diagnostic there is. A code's number never changes and is never given to another; what is said of it is in the
 * {@link Catalogue}.
 */
public enum Code {
    // The file and its YAML.
    FILE_TOO_LARGE(1),
    NOT_UTF_8(2),
    CONTROL_CHARACTER(3),
    TAB_INDENTATION(4),
    EMPTY_FILE(5),
    SEVERAL_DOCUMENTS(6),
    NOT_A_MAPPING(7),
    TAG(8),
    MERGE_KEY(9),
    DUPLICATE_KEY(10),
    UNKNOWN_ALIAS(11),
    ALIASES_TOO_LARGE(12),
    RECURSIVE_ALIAS(13),
    TOO_DEEP(14),
    TOO_MANY_VALUES(15),
    KEY_NOT_TEXT(16),
    COLON_IN_TEXT(20),
    COLON_MISSING(21),
    INDENTATION(22),
    OPEN_QUOTE(23),
    OPEN_BRACKET(24),
    CANNOT_BEGIN_TEXT(25),
    CUT_AT_COMMA(26),
    TEXT_AFTER_QUOTE(27),
    UNKNOWN_ESCAPE(28),
    OTHER_SYNTAX(29),
    LIST_DASH(30),
    DASH_TOO_MANY(31),

    // What stands where.
    UNKNOWN_KEY(101),
    MISSING_KEY(102),
    WRONG_TYPE(103),
    NO_VALUE(104),
    NOT_AMONG(105),
    TOO_FEW(106),
    TOO_MANY(107),
    NUMBER_OUT_OF_BOUNDS(108),
    EMPTY_TEXT(109),
    FORMAT_VERSION(110),
    LANGUAGE_TAG(111),

    // Names.
    ILL_FORMED_ID(201),
    RESERVED_ID(202),
    DUPLICATE_ID(203),
    SHARED_ID(204),
    UNKNOWN_ACTOR(205),
    UNKNOWN_SEAT(206),
    UNKNOWN_TURN(207),
    UNKNOWN_SOURCE(208),
    UNKNOWN_LOCATOR(209),
    UNKNOWN_TARGET(210),
    WAS_STILL_IN_USE(211),
    WAS_SHARED(212),

    // Conditions and other expressions: one code for each kind of problem that the language knows.
    EMPTY_EXPRESSION(301),
    EXPRESSION_TOO_LONG(302),
    EXPRESSION_TOO_DEEP(303),
    STRAY_CHARACTER(304),
    FOREIGN_OPERATOR(305),
    NUMBER_TOO_LARGE(306),
    NOT_WHOLE(307),
    UNEXPECTED(308),
    CHAINED_COMPARISON(309),
    UNKNOWN_NAME(310),
    MINUS_WITHOUT_SPACES(311),
    UNKNOWN_EVENT(312),
    UNKNOWN_OPTION(313),
    UNKNOWN_FUNCTION(314),
    WRONG_ARGUMENTS(315),
    NUMBER_NOT_CONDITION(316),
    CONDITION_NOT_NUMBER(317),
    DIVISION_BY_ZERO(318),

    // Meters and effects.
    EMPTY_RANGE(401),
    START_OUTSIDE(402),
    RELATION_WITH_ITSELF(403),
    BAND_NOT_A_NUMBER(404),
    BANDS_NOT_ASCENDING(405),
    FIRST_BAND(406),
    BAND_OUTSIDE(407),
    EFFECT_WITHOUT_SIGN(408),
    EFFECT_ON_FLAG(409),
    EFFECT_ON_METER(410),
    EFFECT_AMBIGUOUS(411),

    // Translations.
    TRANSLATION_VERSION(501),
    TRANSLATION_OF_ANOTHER(502),
    TRANSLATION_WITHOUT_TEXT(503),
    TRANSLATION_OUTDATED(504),
    TRANSLATION_MARK_LOST(505),
    TRANSLATION_MARK_ADDED(506),

    // Turns, events, endings.
    EVENT_WITHOUT_TRIGGER(601),
    WINDOW_NEVER_OPENS(602),
    LAST_ENDING_CONDITIONAL(603),
    ENDING_HIDES_OTHERS(604),
    IMMEDIATE_WITHOUT_CONDITION(605),
    CHANCE_OUT_OF_BOUNDS(606),
    FRACTION(607),

    // The scenario's own tests.
    TEST_UNKNOWN_ENDING(701),
    TEST_UNKNOWN_OPTION(702),
    TEST_UNKNOWN_CHANCE(703),
    TEST_NOT_YES_OR_NO(704),
    TEST_UNKNOWN_OUTCOME(705),
    TEST_NOTHING_TO_FORCE(706),
    TEST_AMBIGUOUS_CHANCE(707),
    TEST_OTHER_SEAT(708),
    TEST_SEAT_TWICE(709),
    TEST_UNKNOWN_EVENT(710),
    TEST_UNKNOWN_TEXT(711),

    // What is likely a slip.
    UNUSED_METER(801),
    UNUSED_FLAG(802),
    UNUSED_SOURCE(803),
    UNUSED_ACTOR(804),
    IDLE_SEAT(805),
    UNSOURCED_EVENT(806),
    DECISION_MAY_BE_EMPTY(807),
    NEVER_HOLDS(808),
    ALWAYS_HOLDS(809),
    DIVISOR_MAY_BE_ZERO(810),
    NEGATIVE_WEIGHT(811),
    REASON_WITHOUT_NEEDS(812),
    TURN_AS_NUMBER(813),
    FLAG_NEVER_RAISED(814),
    NO_CERTAIN_TURN(815),
    OUTCOMES_WEIGH_NOTHING(816),
    SHARED_NAME(817),
    UNUSED_TERM(818),
    COMMENT_IN_TEXT(819),
    LONE_QUOTE(820),

    // What the linter advises.
    NOTHING_AGAINST(901),
    WALL_OF_TEXT(902),
    LONG_TEXT(903),
    CLAIM_WITHOUT_SOURCE(904),
    TYPEWRITER_SIGNS(905),
    NEARLY_THE_SAME_ID(906),
    NOTHING_FOR(907),
    METER_WITHOUT_CONSEQUENCE(911),
    FELT_TOO_LATE(912),
    CAUSE_BELOW(913),
    CAUSE_TOO_LATE(914),
    SEAT_DECIDES_LESS(921),
    GOALS_UNEVEN(922),
    POWERLESS_SEAT(923),
    NEVER_COMES(931),
    NEVER_SHOWN(932),
    DOMINATED_OPTION(933),
    IDLE_DECISION(934);

    private final String id;

    Code(int number) {
        this.id = "DM" + String.valueOf(1000 + number).substring(1);
    }

    /** As users see it: {@code DM101}. */
    public String id() {
        return id;
    }

    /** The code that users see as this, if there is one. */
    public static Optional<Code> of(String id) {
        for (Code code : values()) {
            if (code.id.equalsIgnoreCase(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
