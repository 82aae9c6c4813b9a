package dev.bailiwick.questionnaire;

import java.util.List;

/** Judges by what its cells say how well a row would serve as the header of a table of questions. */
public enum HeaderSense {
    NONE,
    /** A column that may be the question's, such as {@code Description}, among others that are known; or that alone. */
    VAGUE,
    /** Columns for answers, and none for ids: what looks like the question's name may be the title of a block. */
    ANSWERS,
    /** A column that is the question's, among others that are known. */
    PLAIN;

    private static final int LONGEST_NAME = 120;
    private static final int LEAST_ANSWERS = 2;

    public static HeaderSense of(List<String> cells) {
        List<HeaderWords> names = cells.stream()
                .filter(HeaderSense::mayBeName)
                .map(HeaderWords::of)
                .toList();
        List<HeaderWords> questions = names.stream()
                .filter(n -> KnownHeaders.score(n, ColumnRole.QUESTION) > 0)
                .toList();
        long answers = names.stream().filter(KnownHeaders::isAnswer).distinct().count();
        if (answers >= LEAST_ANSWERS && names.stream().noneMatch(n -> KnownHeaders.score(n, ColumnRole.ID) > 0)) {
            return ANSWERS;
        }
        if (questions.isEmpty()) {
            return NONE;
        }
        boolean alone =
                names.size() == 1 && cells.stream().filter(c -> !c.isBlank()).count() == 1;
        boolean among = names.stream().anyMatch(n -> !questions.contains(n) && isKnown(n));
        boolean plain = questions.stream().anyMatch(n -> !KnownHeaders.isVague(n));
        if (plain && among) {
            return PLAIN;
        }
        return among || (plain && alone) ? VAGUE : NONE;
    }

    private static boolean mayBeName(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && text.length() <= LONGEST_NAME && !text.endsWith("?") && !text.endsWith(".");
    }

    private static boolean isKnown(HeaderWords name) {
        return KnownHeaders.score(name, ColumnRole.ID) > 0
                || KnownHeaders.score(name, ColumnRole.SECTION) > 0
                || KnownHeaders.isAboutAnswers(name);
    }
}
