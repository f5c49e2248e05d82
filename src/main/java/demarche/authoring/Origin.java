package demarche.authoring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a scenario can be read from. Its text form names it to people. */
public sealed interface Origin {

    InputStream open() throws IOException;

    /** The name of the file, without its folder. */
    String fileName();

    /** Where its translation to a language is, if there is one: NAME.LANG.yaml beside it. */
    Origin translation(String language);

    /** A file's name with a language before its ending. */
    private static String named(String fileName, String language) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0
                ? fileName + "." + language
                : fileName.substring(0, dot + 1) + language + fileName.substring(dot);
    }

    /** A file of its own. */
    record OnDisk(Path file) implements Origin {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String fileName() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public OnDisk translation(String language) {
            return new OnDisk(file.resolveSibling(named(fileName(), language)));
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** One of the scenarios that the program brings with it. */
    record Packed(String fileName) implements Origin {

        static final String FOLDER = "/scenarios/";

        @Override
        public InputStream open() throws IOException {
            InputStream in = Packed.class.getResourceAsStream(FOLDER + fileName);
            if (in == null) {
                throw new FileNotFoundException("The program lacks its scenario " + fileName);
            }
            return in;
        }

        @Override
        public Packed translation(String language) {
            return new Packed(named(fileName, language));
        }

        @Override
        public String toString() {
            return fileName;
        }
    }
}
