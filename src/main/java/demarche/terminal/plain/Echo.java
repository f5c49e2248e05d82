package demarche.terminal.plain;

/** What shows on a terminal what is typed. */
public interface Echo {

    /** Where nothing is shown anyway, or nobody else can see it. */
    Echo NONE = new Echo() {
        @Override
        public void off() {}

        @Override
        public void on() {}
    };

    /** Shows no more what is typed. */
    void off();

    /** Shows it again. */
    void on();
}
