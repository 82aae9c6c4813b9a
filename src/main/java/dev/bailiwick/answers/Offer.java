package dev.bailiwick.answers;

import java.util.Map;

/**
 * The fact that the text of an answer speaks, without reserve, of duties none of which the deployment offers.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Offer implements Subject {

    private final AnswerRow row;
    private final String role;
    private final String sentence;
    private final Expected expected;
    private final boolean explained;
    private final String deployment;
    private final Faults faults = new Faults();

    /**
     * @param role of the cell in which it stands
     * @param explained whether it stands behind a no to the question whether it is offered
     * @param deployment its title
     */
    Offer(AnswerRow row, String role, String sentence, Expected expected, boolean explained, String deployment) {
        this.row = row;
        this.role = role;
        this.sentence = sentence;
        this.expected = expected;
        this.explained = explained;
        this.deployment = deployment;
    }

    /** How likely the model was asked about the right thing, 0 to 1. */
    public double getConfidence() {
        return expected.asked() ? expected.confidence() : 0;
    }

    /** Whether it stands behind a no to the question whether it is offered, and so is no promise. */
    public boolean isExplained() {
        return explained;
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public String itemId() {
        return row.item().id();
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "words",
                sentence,
                "duties",
                String.join(", ", expected.duties()),
                "deployment",
                deployment,
                "elsewhere",
                expected.elsewhere());
    }

    @Override
    public AnswerPlace placeOf(String cell) {
        return row.placeOf(role);
    }

    @Override
    public String identity(String cell) {
        return Identity.of(row) + '\n' + sentence;
    }
}
