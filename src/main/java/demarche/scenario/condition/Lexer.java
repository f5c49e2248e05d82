package demarche.scenario.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text of an expression into tokens. Reports every stray character, and goes on after it. */
final class Lexer {

    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("!", "not"),
            Map.entry("=", "=="),
            Map.entry("===", "=="),
            Map.entry("=>", ">="),
            Map.entry("=<", "<="),
            Map.entry("<>", "!="),
            Map.entry("≥", ">="),
            Map.entry("≤", "<="),
            Map.entry("≧", ">="),
            Map.entry("≦", "<="),
            Map.entry("&gt;", ">"),
            Map.entry("&lt;", "<"),
            Map.entry("&amp;", "and"),
            Map.entry("≠", "!="),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("×", "*"),
            Map.entry("÷", "/"),
            Map.entry("&", "and"),
            Map.entry("|", "or"));

    /** Signs as web pages spell them, which come along when text is pasted. */
    private static final List<String> ENTITIES =
            FOREIGN.keySet().stream().filter(sign -> sign.endsWith(";")).toList();

    /** How far beyond its narrow sign Unicode has a wide one. */
    private static final int WIDER = 0xFEE0;

    private final String text;
    private final List<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens, the last of which is {@link Token.Kind#END}. */
    List<Token> tokens() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character)) {
                at += Character.charCount(character);
            } else if (Character.isLetter(character)) {
                add(Token.Kind.NAME, nameEnd(text, at));
            } else if (character >= '0' && character <= '9') {
                number();
            } else {
                sign(character);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", new Span(text.length(), text.length())));
        return tokens;
    }

    static boolean isName(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0)) && nameEnd(text, 0) == text.length();
    }

    /** Where the name that starts here ends; a hyphen belongs to it only before a letter or digit. */
    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            boolean inside = isNamePart(character)
                    || (character == '-' && end + 1 < text.length() && isNamePart(text.codePointAt(end + 1)));
            if (!inside) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean isNamePart(int character) {
        return Character.isLetterOrDigit(character)
                || character == '_'
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private void number() {
        int end = at;
        boolean whole = true;
        while (end < text.length() && isNumberPart(end)) {
            whole &= text.charAt(end) != '.';
            end++;
        }
        String digits = text.substring(at, end);
        if (!whole) {
            problem(Problem.Kind.NOT_WHOLE, end);
        } else if (digits.length() > 7 || Integer.parseInt(digits) > ConditionLanguage.MAX_NUMBER) {
            problem(Problem.Kind.NUMBER_TOO_LARGE, end);
        }
        add(Token.Kind.NUMBER, end);
    }

    private boolean isNumberPart(int index) {
        char character = text.charAt(index);
        return (character >= '0' && character <= '9')
                || (character == '.'
                        && index + 1 < text.length()
                        && text.charAt(index + 1) >= '0'
                        && text.charAt(index + 1) <= '9');
    }

    private void sign(int character) {
        int end = operatorEnd(character);
        String sign = text.substring(at, end);
        Token.Kind kind =
                switch (sign) {
                    case "+" -> Token.Kind.PLUS;
                    case "-" -> Token.Kind.MINUS;
                    case "*" -> Token.Kind.TIMES;
                    case "/" -> Token.Kind.DIVIDE;
                    case "(" -> Token.Kind.OPEN;
                    case ")" -> Token.Kind.CLOSE;
                    case "," -> Token.Kind.COMMA;
                    case "<", "<=", ">", ">=", "==", "!=" -> Token.Kind.COMPARISON;
                    default -> Token.Kind.END;
                };
        if (kind != Token.Kind.END) {
            add(kind, end);
            return;
        }
        String meant = FOREIGN.getOrDefault(sign, narrow(character));
        if (meant.isEmpty()) {
            problem(Problem.Kind.STRAY_CHARACTER, end);
        } else {
            problems.add(new Problem(Problem.Kind.FOREIGN_OPERATOR, new Span(at, end), sign, List.of(meant)));
        }
        at = end;
    }

    /** The sign that is meant by one of the wide signs of Chinese and Japanese keyboards, or nothing. */
    private static String narrow(int character) {
        boolean wide = character > 0xFF00 && character < 0xFF5F;
        String sign = wide ? Character.toString(character - WIDER) : "";
        return "<>=+-*/(),".contains(sign) ? sign.replace("=", "==") : FOREIGN.getOrDefault(sign, "");
    }

    /** Signs that can be part of a longer operator are taken together, so that {@code =>} is one mistake, not two. */
    private int operatorEnd(int character) {
        int end = at + Character.charCount(character);
        for (String entity : ENTITIES) {
            if (text.startsWith(entity, at)) {
                return at + entity.length();
            }
        }
        if ("<>=!&|".indexOf(character) >= 0) {
            while (end < text.length() && "<>=&|".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
        }
        return end;
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), new Span(at, end)));
        at = end;
    }

    private void problem(Problem.Kind kind, int end) {
        problems.add(new Problem(kind, new Span(at, end), text.substring(at, end), List.of()));
    }
}
