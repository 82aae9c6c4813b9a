package dev.bailiwick.answers;

import java.util.Optional;
import java.util.Set;

/**
 * To what somebody is said to do something, as far as its words tell. Immutable.
 *
 * @param own whether it is something of his own: his laptops, his staff
 * @param product whether what is called so is what the vendor runs for the customer: {@code your own cluster}
 * @param help whether it only helps the other: a guide, a template
 * @param beside whether a label names what only has to do with it: its approval, its documents
 * @param atCustomers whether it lies in what belongs to the customer
 */
record Done(boolean own, boolean product, boolean help, boolean beside, boolean atCustomers) {

    /** Where nothing is told. */
    static final Done UNTOLD = new Done(false, false, false, false, false);

    private static final String VENDOR = "vendor";
    private static final Set<String> WITH_WHAT = Set.of("with-what");
    private static final Set<String> OWN = Set.of("own");
    private static final Set<String> VENDORS_OWN = Set.of("own", "vendors-own");
    private static final Set<String> VENDORS_OWN_OR_PEOPLE = Set.of("own", "vendors-own", VENDOR);
    private static final Set<String> CUSTOMERS_OWN = Set.of("own", "customers-own");
    private static final Set<String> OF_VENDOR = Set.of(VENDOR, "ours");
    private static final Set<String> OF_CUSTOMER = Set.of("customer", "yours");
    private static final Set<String> PRODUCT = Set.of("product");
    private static final Set<String> HELP = Set.of("help");
    private static final Set<String> NOT_THE_DUTY = Set.of("help", "beside");
    private static final Set<String> AT_CUSTOMERS = Set.of("at-customers");

    /** So far behind the verb a word for help still says what is done: "we write a short setup guide". */
    private static final int WORDS_OF_AN_OBJECT = 3;

    /**
     * @param from where the words begin in which the act is said
     * @param to behind their last character
     */
    static Done of(SaidWords said, Act act, int from, int to) {
        int start = act.isBackwards() ? from : act.end();
        int end = act.isBackwards() ? act.start() : beforeMeans(said, act, to);
        Optional<Integer> own = own(said, act, start, end);
        return new Done(
                own.isPresent(),
                own.filter(at -> isNear(said, PRODUCT, said.end(at), end)).isPresent(),
                !act.isBackwards() && isNear(said, HELP, start, end),
                act.kind() == Act.Kind.LABEL
                        && said.first(NOT_THE_DUTY, start, end).isPresent(),
                !act.isBackwards()
                        && said.first(AT_CUSTOMERS, start, said.endOfPart(start))
                                .isPresent());
    }

    /** Where the words stop that say what is done, and those begin that say by what means. */
    static int beforeMeans(SaidWords said, Act act, int to) {
        return said.first(WITH_WHAT, act.end(), to).map(said::start).orElse(to);
    }

    /** In {@code we rotate your secrets in our own vault} the other's comes first, and so it is about that. */
    private static Optional<Integer> own(SaidWords said, Act act, int start, int end) {
        Set<String> own = switch (act.by()) {
            case VENDOR -> act.isBackwards() ? VENDORS_OWN : VENDORS_OWN_OR_PEOPLE;
            case CUSTOMER -> CUSTOMERS_OWN;
            case THIRD_PARTY -> OWN;
        };
        Set<String> others = switch (act.by()) {
            case VENDOR -> OF_CUSTOMER;
            case CUSTOMER -> OF_VENDOR;
            case THIRD_PARTY -> Set.of();
        };
        return said.first(own, start, end)
                .filter(at -> said.first(others, start, said.start(at)).isEmpty());
    }

    private static boolean isNear(SaidWords said, Set<String> ids, int start, int end) {
        return said.first(ids, start, end)
                .filter(at -> said.unknownBetween(start, said.start(at)) <= WORDS_OF_AN_OBJECT)
                .isPresent();
    }
}
