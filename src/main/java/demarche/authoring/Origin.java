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
        public String toString() {
            return fileName;
        }
    }
}
