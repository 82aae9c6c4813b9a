package dev.bailiwick.answers;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks in one sentence where somebody is named, and not what he does: {@code You do}, {@code Handled by you},
 * {@code Owner: customer}. Words are given by their numbers. Immutable.
 */
record Unnamed(SaidWords said) {

    private static final Pattern OWNER = Pattern.compile("['’]s\\b");
    private static final Set<String> HELPERS = Set.of("auxiliary", "may", "not");
    private static final Set<String> BETWEEN = Set.of("auxiliary", "may", "not", "between", "nowadays");
    private static final Set<String> LEADING_UP = Set.of("affirming", "none", "but", "and", "nowadays", "instead");
    private static final Set<String> BEFORE_A_NAME =
            Set.of("affirming", "none", "but", "and", "nowadays", "instead", "between");
    private static final Set<String> POINTING = Set.of("auxiliary", "between", "nowadays", "pointing", "not", "cleft");
    private static final Set<String> WHOSE = Set.of("whose", "asks-who", "handles", "in-charge", "auxiliary");
    private static final Set<String> ANY_DEED = Set.of("handles", "in-charge", "vendors-job", "customers-job");

    /** The last word of {@code now Union.ai does}; empty where more or less is said in that part of the sentence. */
    OptionalInt alike(int who) {
        int last = who;
        boolean helped = false;
        while (last + 1 < said.size()
                && BETWEEN.contains(said.id(last + 1))
                && said.areNeighbours(last, last + 1)
                && !said.isBroken(said.end(last), said.start(last + 1))) {
            last++;
            helped |= HELPERS.contains(said.id(last));
        }
        int start = said.start(who);
        int end = said.end(last);
        return helped
                        && said.isOnly(said.startOfPart(start), start, LEADING_UP)
                        && said.isOnly(end, said.endOfPart(end), Set.of())
                ? OptionalInt.of(last)
                : OptionalInt.empty();
    }

    /** Whether nothing else is said: {@code Customer.} */
    boolean isAlone(int who) {
        return said.isOnly(0, said.start(who), BEFORE_A_NAME)
                && said.isOnly(behindOwner(who), said.text().length(), behind(said.id(who)));
    }

    private int behindOwner(int who) {
        int end = said.end(who);
        return OWNER.matcher(said.text().substring(end)).lookingAt() ? end + 2 : end;
    }

    /** {@code Vendor (Acme, Inc.)}, {@code Acme's security team}. */
    private static Set<String> behind(String who) {
        return Set.of("people", "company-form", who);
    }

    /** Whether a label says no more than that somebody is named: {@code Responsible: customer}. */
    boolean isMereLabel(int labelStart, int who) {
        return said.isOnly(labelStart, said.start(who), WHOSE);
    }

    /** Whether the words say of no thing that it is done: {@code handled by you}, {@code the customer is responsible}. */
    boolean isDoneToNothing(int from, int verb, int to, boolean backwards) {
        return ANY_DEED.contains(said.id(verb)) && isBare(from, to, backwards);
    }

    /** Whether the words say no thing at all: {@code rotated by us}. */
    boolean isBare(int from, int to, boolean backwards) {
        int start = said.start(from);
        int end = said.end(to);
        return backwards
                ? said.isOnly(said.startOfPart(start), start, POINTING)
                : said.isOnly(end, said.endOfPart(end), POINTING);
    }
}
