package dev.bailiwick.answers;

import dev.bailiwick.mapping.Status;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fact that an item was answered, beside what the model says of it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class GivenAnswer implements Subject {

    private final AnswerRow row;
    private final Expected expected;
    private final Understood understood;
    private final List<Promise> promises;
    private final boolean ofOffer;
    private final boolean reserved;
    private final String deployment;
    private final Faults faults = new Faults();

    /**
     * @param ofOffer whether its text, or the question, names what the deployment does not offer
     * @param reserved whether its text, or the question, says itself that something is not offered
     * @param deployment its title
     */
    GivenAnswer(
            AnswerRow row,
            Expected expected,
            Understood understood,
            List<Promise> promises,
            boolean ofOffer,
            boolean reserved,
            String deployment) {
        this.row = row;
        this.expected = expected;
        this.understood = understood;
        this.promises = List.copyOf(promises);
        this.ofOffer = ofOffer;
        this.reserved = reserved;
        this.deployment = deployment;
    }

    /** {@code yes}, {@code no}, {@code not applicable}, {@code nothing} where it is still to come, or {@code other}. */
    public String getMeans() {
        return understood.means().word();
    }

    /** Whether the table has a column of answers. */
    public boolean isAnswerable() {
        return row.has(AnswerRole.ANSWER);
    }

    /** Whether the answer is a word of its column's list, or the column has no list. */
    public boolean isAnswerListed() {
        return understood.answerListed();
    }

    /** Whether the table has a column of owners. */
    public boolean isOwnable() {
        return row.has(AnswerRole.OWNERSHIP);
    }

    /** Whether an owner is named. */
    public boolean isOwned() {
        return !row.cell(AnswerRole.OWNERSHIP).isEmpty();
    }

    /** Whether the owner is a word of its column's list, or is understood and the column has no list. */
    public boolean isOwnerListed() {
        return understood.ownerListed();
    }

    /** {@code vendor}, {@code vendor and customer} and so on; empty where none is named or it is not understood. */
    public String getOwner() {
        return understood.owner();
    }

    /** What the model says of it, in the same words; empty where they have no words for it. */
    public String getModelOwner() {
        return expected.owner();
    }

    /** Whether the model says clearly what the item is about. */
    public boolean isMapped() {
        return expected.status() == Status.MAPPED;
    }

    /** Whether a person should look what the item is about. */
    public boolean isDoubtful() {
        return expected.status() == Status.REVIEW;
    }

    /** Whether no area of the model answers for the item. */
    public boolean isOutside() {
        return expected.status() == Status.OUTSIDE;
    }

    /** Whether the item asks about duties, none of which the deployment offers. */
    public boolean isNotOffered() {
        return expected.notOffered();
    }

    /** Whether its text, or the question, names what the deployment does not offer, and not only what leads to it. */
    public boolean isOfOffer() {
        return ofOffer;
    }

    /** Whether its text, or the question, says itself that something is not offered, or only in another deployment. */
    public boolean isReserved() {
        return reserved;
    }

    /** Whether the column for that says what the customer has to do. */
    public boolean isCustomerTold() {
        return !row.cell(AnswerRole.CUSTOMER_DUTY).isEmpty();
    }

    /** What its text says of who does what, in the order of the text. */
    public List<Promise> getPromises() {
        return promises;
    }

    AnswerRow row() {
        return row;
    }

    Expected expected() {
        return expected;
    }

    Understood understood() {
        return understood;
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
        Map<String, String> words = new HashMap<>();
        for (AnswerRole role : AnswerRole.values()) {
            words.put(role.word(), row.cell(role));
        }
        words.put("model-ownership", understood.modelOwner());
        words.put("parties", expected.parties());
        words.put("duties", String.join(", ", expected.duties()));
        words.put("doubts", expected.doubts());
        words.put("confidence", String.format(Locale.ROOT, "%.2f", expected.confidence()));
        words.put("deployment", deployment);
        words.put("elsewhere", expected.elsewhere());
        words.put("answer-list", understood.answerList());
        words.put("owner-list", understood.ownerList());
        words.put("nearest-answer", understood.nearestAnswer());
        words.put("nearest-owner", understood.nearestOwner());
        return words;
    }

    @Override
    public AnswerPlace placeOf(String role) {
        return row.placeOf(role);
    }

    @Override
    public String identity(String role) {
        String said = AnswerRole.of(role).map(row::cell).orElse("");
        return Identity.of(row) + '\n' + said;
    }
}
