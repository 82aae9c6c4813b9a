package dev.bailiwick.cli;

import dev.bailiwick.layout.Opened;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Questionnaire;
import java.util.List;

/** Whether questionnaires fit one table. */
final class SameColumns {

    private SameColumns() {}

    /** @throws UnusableException if they do not, because their columns differ */
    static void check(List<Opened> files) {
        Questionnaire first = files.get(0).questionnaires().get(0);
        Problems problems = new Problems();
        for (Opened file : files) {
            file.questionnaires().stream()
                    .filter(other -> !other.header().equals(first.header()))
                    .forEach(other -> problems.add(
                            place(file, other),
                            "has other columns than `" + first.name() + "`, so that both do not fit one table",
                            help(file, files.get(0))));
        }
        problems.throwIfAny();
    }

    private static Place place(Opened file, Questionnaire questionnaire) {
        return file.form().isEmpty() ? new Place(file.name(), 1, 0) : Place.ofFile(questionnaire.name());
    }

    private static String help(Opened file, Opened first) {
        return file.equals(first)
                ? "write to a file that ends in .xlsx, choose with --sheet, or take --format jsonl"
                : "map each in a run of its own, or take --format jsonl";
    }
}
