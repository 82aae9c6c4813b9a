package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.AnswerRole;
import java.util.Map;

/**
 * The fact that an answer says something else than most answers to the same question, or nearly the same, in this run and
 * deployment.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Twin implements Subject {

    private final Trace mine;
    private final Trace usual;
    private final AnswerRole role;
    private final Faults faults = new Faults();

    /**
     * @param usual the first of those that say what most say
     * @param role of the column in which they differ
     */
    Twin(Trace mine, Trace usual, AnswerRole role) {
        this.mine = mine;
        this.usual = usual;
        this.role = role;
    }

    /** In which column they differ: {@code answer} or {@code ownership}. */
    public String getColumn() {
        return role.word();
    }

    /** What it says there, in the words of {@link GivenAnswer#getMeans} or {@link GivenAnswer#getOwner}. */
    public String getSaid() {
        return mine.said(role);
    }

    /** What most say. */
    public String getUsual() {
        return usual.said(role);
    }

    int file() {
        return mine.file();
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public String itemId() {
        return mine.item().id();
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "said", mine.cell(role),
                "usual", usual.cell(role),
                "usual-place", usual.place(role).toString(),
                "usual-question", usual.item().text().strip());
    }

    @Override
    public AnswerPlace placeOf(String cell) {
        return mine.place(role);
    }

    @Override
    public String besideFile() {
        return usual.place(role).file();
    }

    @Override
    public String identity(String cell) {
        return Identity.of(mine.item(), mine.named()) + '\n' + role.word() + ' ' + mine.cell(role);
    }
}
