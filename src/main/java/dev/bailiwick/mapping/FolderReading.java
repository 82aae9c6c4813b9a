package dev.bailiwick.mapping;

import dev.bailiwick.problem.UnusableException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The two that take longest to read, being read while the rest of a folder is. */
record FolderReading(CompletableFuture<TopicFiles> topicFiles, CompletableFuture<VocabularyFiles> vocabularyFiles) {

    static FolderReading start(Path folder, List<Path> topics, List<Path> vocabulary) {
        return new FolderReading(
                CompletableFuture.supplyAsync(() -> TopicFiles.read(folder, topics)),
                CompletableFuture.supplyAsync(() -> VocabularyFiles.read(vocabulary)));
    }

    TopicFiles topics() {
        return joined(topicFiles);
    }

    /** @throws UnusableException if a file is not YAML at all */
    VocabularyFiles vocabulary() {
        return joined(vocabularyFiles);
    }

    private static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UnusableException unusable ? unusable : e;
        }
    }
}
