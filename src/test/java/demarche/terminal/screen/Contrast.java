package demarche.terminal.screen;

/** How well colours can be told apart. */
final class Contrast {

    /** What red, green and blue light become in the eyes of protanopes and of deuteranopes (Viénot and others, 1999). */
    static final double[][][] DICHROMATS = {
        {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
        {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}
    };

    private Contrast() {}

    /** The contrast ratio of two colours, 1 to 21, as the Web Content Accessibility Guidelines define it. */
    static double ratio(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        double[] light = light(rgb);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] light(int rgb) {
        return new double[] {linear((rgb >> 16) & 0xFF), linear((rgb >> 8) & 0xFF), linear(rgb & 0xFF)};
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** How far apart two colours are in CIELAB to an eye; some 2 is the least that can be seen at all. */
    static double distance(int one, int other, double[][] eye) {
        double[] first = lab(seen(light(one), eye));
        double[] second = lab(seen(light(other), eye));
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private static double[] seen(double[] light, double[][] eye) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += eye[row][column] * light[column];
            }
        }
        return seen;
    }

    private static double[] lab(double[] light) {
        double x = bent((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
        double y = bent(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
        double z = bent((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }
}
