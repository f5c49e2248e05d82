package demarche.analysis;

import java.util.function.IntConsumer;

/** Who does the pieces of a computation: one after the other here, or several at once where a caller has threads. */
public interface Workers {

    /** One worker, the caller. */
    Workers ONE = new Workers() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public void each(int pieces, IntConsumer piece) {
            for (int i = 0; i < pieces; i++) {
                piece.accept(i);
            }
        }
    };

    /** How many pieces can be done at once. */
    int count();

    /** Does every piece, numbered from 0, and returns when all are done. What was written before can be read in each. */
    void each(int pieces, IntConsumer piece);
}
