package demarche.terminal.screen;

import demarche.terminal.view.Phrases;

/** What speaks the language of the interface: its words, what draws with them, and what looks things up in them. */
record Voice(Phrases phrases, Painter painter, LookUp lookUp) {

    static Voice of(Phrases phrases) {
        return new Voice(phrases, new Painter(phrases), new LookUp(phrases));
    }
}
