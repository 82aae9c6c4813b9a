package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.layout.Opened;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
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
    private final Opener opener;
    private final List<Opened> open = new ArrayList<>();
    private long rowProblems;

    private Questionnaires(Streams streams, Opener opener) {
        this.streams = streams;
        this.opener = opener;
    }

    /** @throws UnusableException with all that is wrong with any of them */
    static Questionnaires open(List<String> files, Opener opener, Streams streams) {
        Questionnaires questionnaires = new Questionnaires(streams, opener);
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

    private Opened open(String file) {
        return opener.openOr(file, streams.in(), this::say);
    }

    private void say(Object problem) {
        rowProblems++;
        if (rowProblems <= MOST_SAID) {
            streams.err().println(Visible.of(problem.toString()));
        }
    }

    /** In the order in which they were named. */
    List<Opened> all() {
        return List.copyOf(open);
    }

    /** Says how many more rows had problems than were said. */
    @Override
    public void close() {
        if (rowProblems > MOST_SAID) {
            streams.err().println("and " + (rowProblems - MOST_SAID) + " more");
        }
        open.forEach(Opened::close);
    }
}
