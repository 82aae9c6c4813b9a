package dev.bailiwick.mapping;

import dev.bailiwick.problem.Joined;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The two that take longest to read, being read while the rest of a folder is. */
record FolderReading(CompletableFuture<TopicFiles> topicFiles, CompletableFuture<VocabularyFiles> vocabularyFiles) {

    static FolderReading start(Path folder, List<Path> topics, List<Path> vocabulary) {
        return new FolderReading(
                CompletableFuture.supplyAsync(() -> TopicFiles.read(folder, topics)),
                CompletableFuture.supplyAsync(() -> VocabularyFiles.read(vocabulary)));
    }

    TopicFiles topics() {
        return Joined.of(topicFiles);
    }

    /** @throws dev.bailiwick.problem.UnusableException if a file is not YAML at all */
    VocabularyFiles vocabulary() {
        return Joined.of(vocabularyFiles);
    }
}
