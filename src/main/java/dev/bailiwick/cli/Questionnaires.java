package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The questionnaires of one run, all open from the start: so one that cannot be used is known before anything is
 * written, and each is opened once, as a pipe must be.
 */
final class Questionnaires implements AutoCloseable {

    private static final int MOST_SAID = 20;

    private final Streams streams;
    private final ReadOptions options;
    private final List<CsvQuestionnaire> open = new ArrayList<>();
    private long rowProblems;

    private Questionnaires(Streams streams, ReadOptions options) {
        this.streams = streams;
        this.options = options;
    }

    /** @throws UnusableException with all that is wrong with any of them */
    static Questionnaires open(List<String> files, ReadOptions options, Streams streams) {
        Questionnaires questionnaires = new Questionnaires(streams, options);
        try {
            questionnaires.openAll(files);
            return questionnaires;
        } catch (UnusableException e) {
            questionnaires.close();
            throw e;
        }
    }

    private void openAll(List<String> files) {
        Problems problems = new Problems();
        if (Collections.frequency(files, "-") > 1) {
            problems.add(Place.ofFile("<stdin>"), "is named twice, and can be read only once", "name it once");
            problems.throwIfAny();
        }
        for (String file : files) {
            try {
                open.add(open(file));
            } catch (UnusableException e) {
                e.problems().forEach(problems::add);
            }
        }
        problems.throwIfAny();
    }

    private CsvQuestionnaire open(String file) {
        return file.equals("-")
                ? CsvQuestionnaire.open("<stdin>", streams.in(), options, this::say)
                : CsvQuestionnaire.open(file, options, this::say);
    }

    private void say(Object problem) {
        rowProblems++;
        if (rowProblems <= MOST_SAID) {
            streams.err().println(Visible.of(problem.toString()));
        }
    }

    /** In the order in which they were named. */
    List<CsvQuestionnaire> all() {
        return List.copyOf(open);
    }

    /** @throws UnusableException if they do not fit one table, because their columns differ */
    void checkColumns() {
        CsvQuestionnaire first = open.get(0);
        Problems problems = new Problems();
        open.stream()
                .filter(other -> !other.header().equals(first.header()))
                .forEach(other -> problems.add(
                        new Place(other.name(), 1, 0),
                        "has other columns than `" + first.name() + "`, so that both do not fit one table",
                        "map each in a run of its own, or take --format jsonl"));
        problems.throwIfAny();
    }

    /** Says how many more rows had problems than were said. */
    @Override
    public void close() {
        if (rowProblems > MOST_SAID) {
            streams.err().println("and " + (rowProblems - MOST_SAID) + " more");
        }
        open.forEach(CsvQuestionnaire::close);
    }
}
