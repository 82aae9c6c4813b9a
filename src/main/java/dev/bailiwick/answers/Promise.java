package dev.bailiwick.answers;

import dev.bailiwick.answers.Act.Kind;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.HashMap;
import java.util.Map;

/**
 * The fact that the text of an answer says that somebody does something, beside who does it by the model.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Promise implements Subject {

    private final AnswerRow row;
    private final String role;
    private final Clause clause;
    private final Expected expected;
    private final boolean asked;
    private final String deployment;
    private final Faults faults = new Faults();

    /**
     * @param role of the cell in which it stands
     * @param expected what the model says of the duties that it speaks of
     * @param asked whether the question asks about one of these duties too, or about none; or whether it says what is
     *     done, where the clause does not
     * @param deployment its title
     */
    Promise(AnswerRow row, String role, Clause clause, Expected expected, boolean asked, String deployment) {
        this.row = row;
        this.role = role;
        this.clause = clause;
        this.expected = expected;
        this.asked = asked;
        this.deployment = deployment;
    }

    /** Who is said to do it: {@code vendor}, {@code customer} or {@code third-party}. */
    public String getBy() {
        return clause.by().word();
    }

    /** Whether it says that he does not. */
    public boolean isDenied() {
        return clause.denied();
    }

    /** The concept of {@code vocabulary.yaml} that says it, such as {@code does}, {@code keeps} or {@code may}. */
    public String getVerb() {
        return clause.verb();
    }

    /** Whether it is done to something of his own: his laptops, his staff. */
    public boolean isOwn() {
        return clause.done().own();
    }

    /** Whether what is called his own is what the vendor runs for the customer: {@code your own cluster}. */
    public boolean isProduct() {
        return clause.done().product();
    }

    /** Whether it is done to what only helps the other: a guide, a template. */
    public boolean isHelp() {
        return clause.done().help();
    }

    /** Whether a label names what only has to do with it: {@code Approval of upgrades: customer}. */
    public boolean isBeside() {
        return clause.done().beside();
    }

    /** Whether it is done in what belongs to the customer: {@code in your account}. */
    public boolean isAtCustomers() {
        return clause.done().atCustomers();
    }

    /** Whether it is said by a plain yes where the row names the owner: then that says who does it. */
    public boolean isOwned() {
        return clause.kind() == Kind.AFFIRMED && !row.cell(AnswerRole.OWNERSHIP).isEmpty();
    }

    /** Whether he is only named as one who operates something. */
    public boolean isNamed() {
        return clause.kind() == Kind.NAMED;
    }

    /**
     * Whether a label says it that names other duties than the question: {@code Upgrades: customer} where access is asked
     * about. So few words name a duty only beside a question that is about it.
     */
    public boolean isAside() {
        return clause.kind() == Kind.LABEL && !clause.unnamed() && !asked;
    }

    /**
     * Whether nothing is said but a name, or that he does it, and the question asks nobody to be named: {@code Customer}
     * where it is asked who is told.
     */
    public boolean isUnasked() {
        return clause.unnamed() && !asked;
    }

    /** Who does it by the model, together: {@code vendor}, {@code vendor and customer}; empty if that is not known. */
    public String getHolders() {
        return expected.holders();
    }

    /** How likely the model was asked about the right thing, 0 to 1. */
    public double getConfidence() {
        return expected.asked() ? expected.confidence() : 0;
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
        words.put("words", clause.words());
        words.put("parties", expected.parties());
        words.put("duties", String.join(", ", expected.duties()));
        words.put("deployment", deployment);
        words.put("elsewhere", expected.elsewhere());
        return words;
    }

    @Override
    public AnswerPlace placeOf(String cell) {
        return row.placeOf(role);
    }

    @Override
    public String identity(String cell) {
        return Identity.of(row) + '\n' + clause.words();
    }
}
