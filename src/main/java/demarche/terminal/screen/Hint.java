package demarche.terminal.screen;

/** A key that does something now, and what. */
record Hint(String key, String words) {}
