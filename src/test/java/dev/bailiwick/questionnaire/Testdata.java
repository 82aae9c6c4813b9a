package dev.bailiwick.questionnaire;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The independent suites, which stand beside the project and are no part of it. */
public final class Testdata {

    private Testdata() {}

    /** Skips the test where the suite is absent; {@code -Dtestdata=FOLDER} says where the suites are. */
    public static Path folder(String suite) {
        Path folder = Path.of(System.getProperty("testdata", "../shared/testdata"), suite);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "there is no " + folder + " here");
        return folder;
    }
}
