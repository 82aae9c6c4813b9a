package dev.bailiwick.cli;

import dev.bailiwick.batch.Batch;
import dev.bailiwick.batch.BatchJson;
import dev.bailiwick.batch.BatchText;
import dev.bailiwick.batch.BatchTotals;
import dev.bailiwick.batch.FileResult;
import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.batch.Inbox;
import dev.bailiwick.batch.InboxFile;
import dev.bailiwick.batch.Progress;
import dev.bailiwick.layout.Opened;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.InputFile;
import dev.bailiwick.report.Counts;
import dev.bailiwick.report.Output;
import dev.bailiwick.report.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Maps each questionnaire of a folder to a file of the same name in another folder. */
final class FolderRun {

    private static final String SUMMARY = "summary.json";

    /** Also the name that the result of a workbook would get, so that it gets another. */
    private static final Pattern WORKBOOK = Pattern.compile("(?is).*\\.xl[st][xmb]?(\\.csv)*");

    private final MapJob job;
    private final Opener opener;
    private final Folders folders;
    private final PrintWriter err;

    /**
     * Where a run reads and writes.
     *
     * @param recursive whether folders in the inbox are looked into
     * @param progress whether a bar is drawn
     */
    record Folders(Path inbox, OutputFolder results, boolean recursive, boolean progress) {

        List<InboxFile> files() {
            List<InboxFile> files = Inbox.list(inbox, recursive, results.path());
            if (files.isEmpty()) {
                throw new UnusableException(
                        Place.ofFile(inbox.toString()), "the folder is empty", "name one that holds questionnaires");
            }
            return files;
        }
    }

    FolderRun(MapJob job, Opener opener, Folders folders, PrintWriter err) {
        this.job = job;
        this.opener = opener;
        this.folders = folders;
        this.err = err;
    }

    /** @return the exit code */
    int run() {
        List<InboxFile> files = folders.files();
        folders.results.prepare(SUMMARY);
        Progress bar = new Progress(err, files.size(), folders.progress);
        List<FileResult> done = new Batch(this::map, Runtime.getRuntime().availableProcessors(), bar)
                .run(files).stream().map(this::withOlder).toList();
        int exit = exit(BatchTotals.of(done));
        List<String> deployments =
                job.deployments().stream().map(Deployment::id).toList();
        err.print(BatchText.of(done));
        err.flush();
        write(BatchJson.of(done, job.mapper().model().id(), deployments, exit));
        done.stream().flatMap(r -> r.bug().stream()).findFirst().ifPresent(bug -> {
            throw bug;
        });
        return exit;
    }

    private Counts map(InboxFile file, Consumer<Problem> problems) {
        String result = nameOfResult(file.name());
        try (Opened opened = opener.open(file.name(), InputFile.open(file.name(), file.path()), problems);
                Output out = folders.results.file(result)) {
            Counts counts =
                    job.run(List.of(opened), result, out.stream()).summary().counts();
            out.complete();
            return counts;
        }
    }

    /** A result that an earlier run left is no result of this one. */
    private FileResult withOlder(FileResult result) {
        boolean older = !result.is(Outcome.MAPPED)
                && !result.name().equals(SUMMARY)
                && folders.results.holds(nameOfResult(result.name()));
        return older
                ? result.with(new Problem(
                        Place.ofFile(result.name()),
                        "the result of this name in the output folder is of an earlier run",
                        "do not take it for this one's"))
                : result;
    }

    /** Of two files never the same, and never that of the summary. */
    private String nameOfResult(String name) {
        MapFormat format = job.formatOf(name);
        if (format == MapFormat.JSONL || format == MapFormat.TABLE) {
            return name + (format == MapFormat.JSONL ? ".jsonl" : ".txt");
        }
        if (format == MapFormat.CSV && WORKBOOK.matcher(name).matches()) {
            return name + ".csv";
        }
        if (name.equals(SUMMARY)) {
            throw new UnusableException(Place.ofFile(name), "the summary of the run has this name", "rename the file");
        }
        return name;
    }

    private static int exit(BatchTotals totals) {
        if (totals.mapped() == 0) {
            return ExitCode.UNUSABLE;
        }
        return totals.failed() > 0 || totals.counts().unread() > 0 ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }

    private void write(String json) {
        try (Output out = folders.results.file(SUMMARY)) {
            out.stream().write(json.getBytes(StandardCharsets.UTF_8));
            out.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
