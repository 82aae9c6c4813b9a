package dev.bailiwick.answers;

import dev.bailiwick.layout.Opened;
import dev.bailiwick.layout.Opener;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Questionnaire;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads answer sets, as text or as workbooks. A set is held in memory as a whole. Of a workbook, a sheet that asks and has
 * no column of answers is passed over, and told of, where another has one. Thread-safe.
 */
public final class AnswerSetReader {

    private final Opener opener;
    private final AnswerRows reader;

    /** @param columns header names that the user gave for roles; the other roles are found by name */
    public AnswerSetReader(Opener opener, Map<AnswerRole, String> columns) {
        this.opener = opener;
        this.reader = new AnswerRows(opener.wanted().options().added(), columns);
    }

    /** @throws UnusableException if there is no such file, or it holds no answers */
    AnswerSet read(String file) {
        List<Problem> problems = new ArrayList<>();
        try (Opened opened = opener.open(file, problems::add)) {
            return read(opened, problems);
        }
    }

    /**
     * Reads from a stream and closes it.
     *
     * @param name for messages
     */
    AnswerSet read(String name, InputStream in) {
        List<Problem> problems = new ArrayList<>();
        try (Opened opened = opener.open(name, in, problems::add)) {
            return read(opened, problems);
        }
    }

    private AnswerSet read(Opened opened, List<Problem> problems) {
        List<Questionnaire> all = opened.questionnaires();
        List<Questionnaire> answered = all.stream().filter(reader::mayRead).toList();
        List<Problem> passed = new ArrayList<>();
        Consumer<Problem> passOver = problem -> {
            passed.add(problem);
            problems.add(problem);
        };
        if (!answered.isEmpty()) {
            all.stream()
                    .filter(other -> !answered.contains(other))
                    .forEach(other -> passOver.accept(passedOver(other)));
        }
        List<AnswerRow> rows = new ArrayList<>();
        Problems unusable = new Problems();
        for (Questionnaire questionnaire : answered.isEmpty() ? all : answered) {
            try {
                reader.read(questionnaire, rows, passOver);
            } catch (UnusableException e) {
                e.problems().forEach(unusable::add);
            }
        }
        unusable.throwIfAny();
        long unread = all.stream().mapToLong(Questionnaire::unreadRows).sum();
        boolean whole = unread == 0 && passed.isEmpty() && !rows.isEmpty();
        return new AnswerSet(opened.name(), rows, unread, whole, problems);
    }

    private static Problem passedOver(Questionnaire sheet) {
        return new Problem(
                Place.ofFile(sheet.name()), "no column looks like an answer", "nothing on this sheet is checked");
    }
}
