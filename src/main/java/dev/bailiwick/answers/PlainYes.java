package dev.bailiwick.answers;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Sentences;
import dev.bailiwick.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a plain yes says: {@code Do you rotate our secrets?} says with it that the vendor does. Thread-safe.
 *
 * <p>It is plain where nothing beside it speaks of somebody else or takes anything back.
 */
final class PlainYes {

    private static final Set<String> ASKS_MORE =
            Set.of("relative", "asks-who", "asks-other", "moment", "may", "beside");
    private static final Set<String> LEADING_UP = Set.of("auxiliary", "between", "and", "politely");
    private static final Set<String> FIRST = Set.of("auxiliary", "politely");
    private static final Set<String> TAKES_BACK =
            Set.of("not", "none", "instead", "but", "may", "condition", "elsewhere");
    private static final Set<String> OF_VENDOR =
            Set.of("vendor", "by-vendor", "vendors-job", "vendors-operators", "vendors-own", "ours");
    private static final Set<String> OF_CUSTOMER = Set.of(
            "customer",
            "by-customer",
            "customers-job",
            "customers-operators",
            "customers-own",
            "yours",
            "at-customers");
    private static final Set<String> PRODUCT = Set.of("product");
    private static final Set<String> CUSTOMER = Set.of("customer");
    private static final Set<String> YOURS = Set.of("yours", "at-customers", "customers-thing");

    /** Also with what it is made of: {@code the Kubernetes cluster}. */
    private static final Pattern THE = Pattern.compile("(?i)\\bthe (?:\\p{L}+ )?$");

    private static final Pattern NAMED = Pattern.compile("(?i)the |you\\b");
    private static final Pattern OR = Pattern.compile("(?i)\\W*or\\b");
    private static final Set<String> AFFIRMING = Set.of("affirming");

    private final ClauseReader reader;
    private final Scanner scanner;

    PlainYes(ClauseReader reader, Scanner scanner) {
        this.reader = reader;
        this.scanner = scanner;
    }

    /** What a question asks whether somebody does it; nothing where it asks for anything else too. */
    List<Clause> to(String question) {
        List<Clause> affirmed = new ArrayList<>();
        for (String sentence : Sentences.of(question)) {
            String turned = Perspective.ofCustomer(sentence);
            SaidWords said = SaidWords.of(turned, scanner);
            if (!said.hasAny(ASKS_MORE)) {
                reader.read(turned).stream()
                        .filter(clause -> isWhatIsAsked(clause, said) && !isTold(clause, sentence))
                        .filter(clause -> clause.by() == Role.CUSTOMER || isOfCustomers(said))
                        .map(clause -> clause.affirmed(sentence))
                        .forEach(affirmed::add);
            }
        }
        return affirmed;
    }

    /** {@code Is it ensured that you rotate} asks for something else than {@code do you rotate}. */
    private static boolean isWhatIsAsked(Clause clause, SaidWords said) {
        int start = Math.max(0, said.text().indexOf(clause.words()));
        return switch (clause.kind()) {
            case DOES -> said.isOnly(0, start, LEADING_UP);
            case DONE_BY ->
                said.size() > 0
                        && said.start(0) == 0
                        && FIRST.contains(said.id(0))
                        && !OR.matcher(said.text()
                                        .substring(start + clause.words().length()))
                                .lookingAt();
            case LABEL, ALIKE, ALONE, NAMED, AFFIRMED -> false;
        };
    }

    /** A vendor has secrets and machines of his own: "our secrets", "the cluster" are those that the customer asks about. */
    private static boolean isOfCustomers(SaidWords said) {
        for (int i = 0; i < said.size(); i++) {
            boolean product = PRODUCT.contains(said.id(i))
                    && THE.matcher(said.text().substring(0, said.start(i))).find();
            boolean theCustomers = CUSTOMER.contains(said.id(i))
                    && NAMED.matcher(said.text())
                            .region(said.start(i), said.text().length())
                            .lookingAt();
            if (product || theCustomers || YOURS.contains(said.id(i))) {
                return true;
            }
        }
        return false;
    }

    /** What customers say of themselves is no question: {@code We run our own cluster.} */
    private static boolean isTold(Clause clause, String sentence) {
        return clause.by() == Role.CUSTOMER && !sentence.contains("?");
    }

    /** Whether an answer says yes, and nothing that the texts of its row say speaks of somebody else. */
    boolean isSaid(Role by, boolean yes, String answer, List<String> beside) {
        SaidWords said = SaidWords.of(answer, scanner);
        return (yes || begins(said))
                && !isTakenBack(by, said)
                && beside.stream().noneMatch(text -> isTakenBack(by, SaidWords.of(text, scanner)));
    }

    private static boolean begins(SaidWords said) {
        return said.size() > 0 && said.start(0) == 0 && AFFIRMING.contains(said.id(0));
    }

    private static boolean isTakenBack(Role by, SaidWords said) {
        return said.hasAny(TAKES_BACK) || said.hasAny(by == Role.CUSTOMER ? OF_VENDOR : OF_CUSTOMER);
    }
}
