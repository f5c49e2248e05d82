package demarche;

/** Another way to write {@link GoldenFile}. */
public final class Golden {

    private Golden() {}

    public static void check(String file, String text) {
        GoldenFile.named(file).mustBe(text.endsWith("\n") ? text : text + "\n");
    }
}
