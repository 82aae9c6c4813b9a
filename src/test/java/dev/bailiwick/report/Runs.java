package dev.bailiwick.report;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.FailOn;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Severity;
import dev.bailiwick.answers.Suppression;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs of the checks, made by hand. */
final class Runs {

    /** Escapes of a terminal, of XML, of markdown, of HTML, of workflow commands, and half a character. */
    static final String HOSTILE = "\u001b[31m\u009b1m\u202e\ufffe\ud800 </a> <b>&amp; ]]> | ![x](https://example.com)"
            + " `code` @somebody %0A::error::\r\n::warning file=x::y";

    static final CheckInfo PARTY = new CheckInfo(
            "party-mismatch",
            Severity.ERROR,
            "The owner claimed is not the model's",
            "A customer who reads the wrong owner leaves the work undone.",
            "question: Who upgrades the cluster?\nowner: CSP-owned",
            "question: Who upgrades the cluster?\nowner: CSC-owned",
            Place.ofFile("rules/checks/checks.yaml"));

    static final CheckInfo UNANSWERED = new CheckInfo(
            "unanswered",
            Severity.WARNING,
            "A question has no answer",
            "Customers ask again for what is left open.",
            "",
            "",
            Place.ofFile("rules/checks/checks.yaml"));

    static final CheckRun CLEAN = new CheckRun(
            List.of(PARTY, UNANSWERED),
            List.of(
                    new CheckedFile("answers/acme.csv", "byoc", List.of("IAM-01", "IAM-02"), List.of(), List.of()),
                    new CheckedFile("answers/b.xlsx", "self-managed", List.of("7"), List.of(), List.of())),
            FailOn.ERROR,
            0,
            "union",
            "2026-06-10");

    private static final AnswerPlace TEXT = AnswerPlace.ofText("answers/acme.csv", 12, 3);
    private static final AnswerPlace SHEET = new AnswerPlace("answers/ü b.xlsx", 12, 3, "CAIQ", "C12");

    /** All kinds of findings, and a file that cannot be read. */
    static final CheckRun FAULTY = new CheckRun(
            List.of(PARTY, UNANSWERED),
            List.of(
                    new CheckedFile(
                            "answers/acme.csv",
                            "byoc",
                            List.of("IAM-01", "IAM-02", "IAM-03", "IAM-04", "IAM-04"),
                            List.of(
                                    finding(1, UNANSWERED, AnswerPlace.ofFile("answers/acme.csv"), "", "no column"),
                                    finding(2, PARTY, TEXT, "IAM-02", "`CSC-owned` is not the model's `CSP-owned`"),
                                    finding(3, UNANSWERED, TEXT, "IAM-02", "no answer"),
                                    suppressed(finding(4, PARTY, TEXT, "IAM-03", "`NA` is not the model's")),
                                    known(finding(5, PARTY, TEXT, "IAM-04", "`NA` is not the model's"))),
                            List.of(problem("answers/acme.csv", 14, "the row has 3 cells, the header has 4"))),
                    new CheckedFile(
                            "answers/ü b.xlsx",
                            "self-managed",
                            List.of("7", "8"),
                            List.of(finding(6, PARTY, SHEET, "7", "`x` is not the model's")),
                            List.of()),
                    new CheckedFile(
                            "broken.csv", "", List.of(), List.of(), List.of(problem("broken.csv", 0, "not UTF-8")))),
            FailOn.ERROR,
            3,
            "union",
            "2026-06-10");

    private Runs() {}

    /** One whose every text is from a stranger. */
    static CheckRun hostile() {
        AnswerPlace place = AnswerPlace.ofText(HOSTILE + ".csv", 2, 1);
        Finding finding = finding(1, PARTY, place, HOSTILE, HOSTILE);
        Problem problem = problem(HOSTILE + ".csv", 3, HOSTILE);
        return new CheckRun(
                List.of(PARTY),
                List.of(new CheckedFile(
                        HOSTILE + ".csv", "byoc", List.of(HOSTILE), List.of(finding), List.of(problem))),
                FailOn.ERROR,
                3,
                HOSTILE,
                HOSTILE);
    }

    /** So many findings of a check, one a line. */
    static CheckRun many(int findings, CheckInfo check) {
        List<Finding> all = IntStream.rangeClosed(1, findings)
                .mapToObj(i -> finding(i, check, AnswerPlace.ofText("a.csv", i + 1, 2), "Q" + i, "no answer"))
                .toList();
        List<String> items = all.stream().map(Finding::itemId).toList();
        CheckedFile file = new CheckedFile("a.csv", "byoc", items, all, List.of());
        return new CheckRun(List.of(check), List.of(file), FailOn.ERROR, 1, "union", "");
    }

    static Finding finding(int number, CheckInfo check, AnswerPlace where, String item, String message) {
        String fingerprint = String.format(Locale.ROOT, "%032x", number);
        return new Finding(
                check,
                check.severity(),
                where,
                item,
                message,
                "look it up",
                fingerprint,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Finding suppressed(Finding finding) {
        Suppression word = new Suppression(
                finding.check().id(),
                finding.itemId(),
                "agreed with the customer",
                Optional.of(LocalDate.of(2027, 1, 31)));
        return marked(finding, Optional.of(word), false);
    }

    static Finding known(Finding finding) {
        return marked(finding, Optional.empty(), true);
    }

    private static Finding marked(Finding finding, Optional<Suppression> word, boolean known) {
        return new Finding(
                finding.check(),
                finding.severity(),
                finding.where(),
                finding.itemId(),
                finding.message(),
                finding.help(),
                finding.fingerprint(),
                finding.beside(),
                word,
                known);
    }

    private static Problem problem(String file, int line, String message) {
        return new Problem(new Place(file, line, 0), message, "mend it");
    }
}
