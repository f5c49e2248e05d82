package demarche.report.graph;

/** A rectangle, from its upper left corner. */
record Area(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return y + height / 2;
    }
}
