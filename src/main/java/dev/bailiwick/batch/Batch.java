package dev.bailiwick.batch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Maps the files of a folder side by side. */
public final class Batch {

    private final FileMapper mapper;
    private final int threads;
    private final Progress progress;

    /** @param threads how many files are mapped at once; no result depends on it */
    public Batch(FileMapper mapper, int threads, Progress progress) {
        this.mapper = mapper;
        this.threads = threads;
        this.progress = progress;
    }

    /** What became of each, in the order of the files. */
    public List<FileResult> run(List<InboxFile> files) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return files.stream()
                    .map(file -> CompletableFuture.supplyAsync(new FileTask(file, mapper), pool)
                            .whenComplete((result, thrown) -> progress.done()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdownNow();
            progress.end();
        }
    }
}
