package dev.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.report.Counts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final Counts ONE = new Counts(1, 1, 0, 0, 0, 0);

    @TempDir
    Path folder = Path.of("");

    @Test
    void results_stand_in_the_order_of_the_files_whichever_is_done_first() {
        CountDownLatch last = new CountDownLatch(1);
        FileMapper lastFirst = (file, problems) -> {
            if (file.name().equals("3")) {
                last.countDown();
            } else {
                await(last);
            }
            return ONE;
        };

        assertThat(run(lastFirst, 4)).extracting(FileResult::name).containsExactly("0", "1", "2", "3");
    }

    @Test
    void what_goes_wrong_with_a_file_is_its_result_and_the_others_are_mapped() {
        List<FileResult> results = run(
                (file, problems) -> switch (file.name()) {
                    case "0" -> throw new IllegalStateException("a fault");
                    case "1" -> throw new RuntimeException(new OutOfMemoryError());
                    case "2" -> throw new UnusableException(Place.ofFile("2"), "is bad", "");
                    default -> ONE;
                },
                1);

        assertThat(results)
                .extracting(FileResult::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.MAPPED);
        assertThat(BatchText.of(results)).startsWith("""
                0: a bug in Bailiwick: java.lang.IllegalStateException: a fault
                1: needs more memory than there is; give it more, such as BAILIWICK_JAVA_OPTS=-Xmx1g
                2: is bad
                """);
        assertThat(results).filteredOn(r -> r.bug().isPresent()).hasSize(1);
    }

    @Test
    void of_many_problems_of_a_file_the_first_are_kept_and_the_rest_is_counted() {
        List<FileResult> results = run(
                (file, problems) -> {
                    IntStream.rangeClosed(1, 30)
                            .forEach(line -> problems.accept(new Problem(new Place(file.name(), line, 0), "odd", "")));
                    return ONE;
                },
                2);

        assertThat(results).allSatisfy(r -> assertThat(r.problems()).hasSize(20));
        assertThat(BatchText.of(results)).contains("\n0:20: odd\n0: and 10 more\n1:1: odd\n");
    }

    @Test
    void a_file_that_vanishes_before_it_is_opened_has_failed() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "question\n");
        List<InboxFile> files = Inbox.list(folder, false, folder.resolve("out"));
        Files.delete(folder.resolve("a.csv"));

        List<FileResult> results = new Batch(BatchTest::open, 1, none()).run(files);

        assertThat(BatchText.of(results)).startsWith("a.csv: no such file; check its name\nFILE ");
        assertThat(results).extracting(FileResult::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void a_pipe_is_passed_over_and_never_opened() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(Inbox.list(folder, false, folder.resolve("out")))
                .extracting(file -> file.passedOver().orElseThrow().toString())
                .containsExactly("pipe.csv: is a device or a pipe; name it in a run of its own");
    }

    @Test
    void the_bar_is_drawn_anew_only_when_it_changes() {
        StringWriter terminal = new StringWriter();
        Progress progress = new Progress(new PrintWriter(terminal), 1000, true);

        IntStream.range(0, 1000).forEach(i -> progress.done());

        assertThat(terminal.toString().split("\r", -1)).hasSize(102);
    }

    private static List<FileResult> run(FileMapper mapper, int threads) {
        List<InboxFile> files = IntStream.range(0, 4)
                .mapToObj(i -> InboxFile.toMap(String.valueOf(i), Path.of("none")))
                .toList();
        return new Batch(mapper, threads, none()).run(files);
    }

    private static Progress none() {
        return new Progress(new PrintWriter(new StringWriter()), 100, false);
    }

    private static Counts open(InboxFile file, Consumer<Problem> problems) {
        CsvQuestionnaire.open(file.name(), file.path(), ReadOptions.DEFAULTS, problems)
                .close();
        return ONE;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
