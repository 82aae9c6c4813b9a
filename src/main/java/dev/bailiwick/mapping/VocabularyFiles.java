package dev.bailiwick.mapping;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.language.VocabularyReader;
import dev.bailiwick.problem.Problems;
import java.nio.file.Path;
import java.util.List;

/** The vocabulary of a folder, a scanner that finds its phrases, and what is wrong in its files. */
record VocabularyFiles(Vocabulary vocabulary, Scanner scanner, Problems problems) {

    /**
     * Reads the files in the order given.
     *
     * @throws dev.bailiwick.problem.UnusableException if a file is not YAML at all
     */
    static VocabularyFiles read(List<Path> files) {
        Problems problems = new Problems();
        Vocabulary vocabulary = new VocabularyReader(problems).read(files);
        return new VocabularyFiles(vocabulary, new Scanner(vocabulary), problems);
    }
}
