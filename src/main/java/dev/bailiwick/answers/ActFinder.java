package dev.bailiwick.answers;

import dev.bailiwick.answers.Act.Kind;
import dev.bailiwick.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in one sentence who is said to do something. Not thread-safe; one use. */
final class ActFinder {

    private static final String AUXILIARY = "auxiliary";
    private static final String MAY = "may";
    private static final String AND = "and";
    private static final String POINTING = "pointing";
    private static final String RELATIVE = "relative";
    private static final String NOWADAYS = "nowadays";
    private static final String CLEFT = "cleft";
    private static final String VENDOR_IN_LABEL = "vendor-in-label";
    private static final Set<String> PASSED = Set.of(AUXILIARY, "between", RELATIVE, "not", NOWADAYS, "formerly");
    private static final Set<String> NAMES_A_THING_TOO = Set.of("does-or-thing", "keeps");
    static final Set<String> VERBS = Set.of("does", "does-or-thing", "handles", "in-charge", "keeps", "provides");
    private static final Set<String> VERBS_OR_MAY =
            Set.of("does", "does-or-thing", "handles", "in-charge", "keeps", "provides", MAY);
    private static final Set<String> DENIES = Set.of("not", "none", "instead");
    private static final Set<String> ANOTHER_PART = Set.of(
            "vendor",
            "customer",
            "third-party",
            AND,
            POINTING,
            "moment",
            "with-what",
            "condition",
            "by-vendor",
            "by-customer",
            "by-third-party");
    private static final Map<String, Role> WHO =
            Map.of("vendor", Role.VENDOR, "customer", Role.CUSTOMER, "third-party", Role.THIRD_PARTY);
    private static final Map<String, Role> BY_WHOM =
            Map.of("by-vendor", Role.VENDOR, "by-customer", Role.CUSTOMER, "by-third-party", Role.THIRD_PARTY);
    private static final Map<String, Role> WHOSE_JOB =
            Map.of("vendors-job", Role.VENDOR, "customers-job", Role.CUSTOMER);
    private static final Map<String, Role> OPERATORS =
            Map.of("vendors-operators", Role.VENDOR, "customers-operators", Role.CUSTOMER);

    private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s?)?\\s+");

    private static final int WORDS_IN_PASSIVE = 5;

    private static final Set<String> PASSED_IN_PASSIVE = Set.of("between", "not", NOWADAYS);

    /** So far before a passive verb "no" still denies it: "no secret values are rotated by us". */
    private static final int WORDS_OF_A_SUBJECT = 3;

    private static final Set<String> CLEFT_PASSED = Set.of("not", "between", NOWADAYS);
    private static final Set<String> PASSED_IN_CLEFT =
            Set.of(AUXILIARY, "between", RELATIVE, "not", NOWADAYS, POINTING);

    private final SaidWords said;
    private final Unnamed unnamed;

    ActFinder(SaidWords said) {
        this.said = said;
        this.unnamed = new Unnamed(said);
    }

    /** In the order of the sentence. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            Optional<Act> act = said.id(at).equals(AND) ? goingOn(at, acts) : actAt(at);
            act.ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<Act> actAt(int at) {
        String id = said.id(at);
        Role job = WHOSE_JOB.get(id);
        Role operators = OPERATORS.get(id);
        if (job != null) {
            return Optional.of(act(job, Kind.DONE_BY, isDeniedBefore(at), at, at, at));
        }
        if (operators != null) {
            return Optional.of(act(operators, Kind.NAMED, false, at, at, at));
        }
        Role who = WHO.get(id);
        if (id.equals(VENDOR_IN_LABEL)) {
            return isInCapitals(at)
                    ? Optional.empty()
                    : labelled(Role.VENDOR, at).or(() -> alone(Role.VENDOR, at));
        }
        if (who != null) {
            return isPartOfAName(at)
                    ? Optional.empty()
                    : labelled(who, at)
                            .or(() -> acting(who, at))
                            .or(() -> alike(who, at))
                            .or(() -> alone(who, at));
        }
        Role byWhom = BY_WHOM.get(id);
        if (byWhom != null) {
            return alone(byWhom, at);
        }
        return VERBS.contains(id) ? doneBy(at) : Optional.empty();
    }

    private Optional<Act> acting(Role by, int at) {
        boolean cleft = said.walkBack(at, CLEFT_PASSED, Set.of(CLEFT, POINTING)).isPresent();
        return said.walk(hisPeople(at), cleft ? PASSED_IN_CLEFT : PASSED, VERBS_OR_MAY)
                .filter(verb -> !isThing(verb) && (cleft || !isOfSomeOnly(at, verb)))
                .map(verb -> act(by, Kind.DOES, isDenied(at, verb), at, verb, verb));
    }

    private Optional<Act> labelled(Role by, int at) {
        return Labels.isBefore(said, at) ? Optional.of(act(by, Kind.LABEL, false, at, at, at)) : Optional.empty();
    }

    private Optional<Act> alike(Role by, int at) {
        OptionalInt last = unnamed.alike(at);
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(act(by, Kind.ALIKE, isDenied(at, last.getAsInt() + 1), at, at, last.getAsInt()));
    }

    private Optional<Act> alone(Role by, int at) {
        return unnamed.isAlone(at) ? Optional.of(act(by, Kind.ALONE, false, at, at, at)) : Optional.empty();
    }

    /**
     * {@code Customers who upgrade} are those who do, and not all of them; {@code you, who upgrade} are all, and so is
     * the customer of {@code it is the customer who upgrades}.
     */
    private boolean isOfSomeOnly(int who, int verb) {
        for (int i = who + 1; i < verb; i++) {
            if (said.id(i).equals(RELATIVE) && !said.isBroken(said.end(i - 1), said.start(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code US} is a country. */
    private boolean isInCapitals(int at) {
        return said.text().substring(said.start(at), said.end(at)).chars().allMatch(Character::isUpperCase);
    }

    private Optional<Act> doneBy(int verb) {
        return said.walk(verb, PASSED, BY_WHOM.keySet())
                .or(() -> byFurtherOn(verb))
                .map(by -> act(
                        BY_WHOM.getOrDefault(said.id(by), Role.VENDOR),
                        Kind.DONE_BY,
                        isDenied(verb, by) || hasNoSubject(verb),
                        verb,
                        verb,
                        by));
    }

    /** Words may stand in the middle of a passive: {@code roles are assigned to your users by us}. */
    private Optional<Integer> byFurtherOn(int verb) {
        if (said.walkBack(verb, PASSED_IN_PASSIVE, Set.of(AUXILIARY)).isEmpty()) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < said.size() && !VERBS.contains(said.id(i)); i++) {
            if (BY_WHOM.containsKey(said.id(i))) {
                boolean near = !said.isBroken(said.end(verb), said.start(i))
                        && said.unknownBetween(said.end(verb), said.start(i)) <= WORDS_IN_PASSIVE;
                return near ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A second verb of somebody: "and rotate your secrets", "and do not rotate your secrets". */
    private Optional<Act> goingOn(int and, List<Act> acts) {
        Optional<Act> last = acts.stream()
                .skip(Math.max(0, acts.size() - 1))
                .filter(act -> !act.isBackwards())
                .findFirst();
        return last.flatMap(before -> said.walk(and, PASSED, VERBS)
                .filter(verb -> !isThing(verb) && doneBy(verb).isEmpty())
                .map(verb ->
                        act(before.by(), Kind.DOES, before.denied() || isDenied(and + 1, verb), verb, verb, verb)));
    }

    private Act act(Role by, Kind kind, boolean denied, int from, int verb, int to) {
        boolean points = said.walk(to, Set.of(), Set.of(POINTING)).isPresent();
        boolean nothing = switch (kind) {
            case ALIKE, ALONE -> true;
            case LABEL -> unnamed.isMereLabel(Labels.startOf(said, said.start(from)), from);
            case DOES, DONE_BY -> unnamed.isDoneToNothing(from, verb, to, kind == Kind.DONE_BY);
            case NAMED, AFFIRMED -> false;
        };
        return new Act(
                by,
                kind,
                said.id(verb),
                denied,
                points || nothing,
                nothing,
                bare(kind, from, verb, to),
                said.start(from),
                said.start(verb),
                said.end(to));
    }

    private String bare(Kind kind, int from, int verb, int to) {
        boolean deed = kind == Kind.DOES || kind == Kind.DONE_BY;
        return deed && VERBS.contains(said.id(verb)) && unnamed.isBare(from, to, kind == Kind.DONE_BY)
                ? said.text().substring(said.start(verb), said.end(verb))
                : "";
    }

    private boolean isDenied(int from, int to) {
        for (int i = from; i < to; i++) {
            if (said.id(i).equals("not")) {
                return true;
            }
        }
        return isDeniedBefore(from);
    }

    /** {@code No, you do} denies what was asked, and not what it says. */
    private boolean isDeniedBefore(int at) {
        return said.walkBack(at, PASSED, DENIES)
                .filter(no -> !said.id(no).equals("none") || !said.isBroken(said.end(no), said.start(at)))
                .isPresent();
    }

    private boolean hasNoSubject(int verb) {
        for (int i = 0; i < verb; i++) {
            if (said.id(i).equals("none")
                    && !said.isBroken(said.end(i), said.start(verb))
                    && said.unknownBetween(said.end(i), said.start(verb)) <= WORDS_OF_A_SUBJECT) {
                return true;
            }
        }
        return false;
    }

    /** The updates of {@code customer updates are announced} are things: a second verb follows. */
    private boolean isThing(int verb) {
        if (!NAMES_A_THING_TOO.contains(said.id(verb))) {
            return false;
        }
        for (int i = verb + 1; i < said.size() && !said.isBroken(said.end(verb), said.start(i)); i++) {
            if (said.id(i).equals(AUXILIARY) || said.id(i).equals(MAY)) {
                return true;
            }
            if (ANOTHER_PART.contains(said.id(i))) {
                return false;
            }
        }
        return false;
    }

    /** Those of {@code the supplier's engineers} stand for him; their number, or his own where none are named. */
    private int hisPeople(int at) {
        return at + 1 < said.size()
                        && said.id(at + 1).equals("people")
                        && POSSESSIVE
                                .matcher(said.text().substring(said.end(at), said.start(at + 1)))
                                .matches()
                ? at + 1
                : at;
    }

    /** The customer of {@code the customer's cluster} and of {@code customer-managed keys} does nothing. */
    private boolean isPartOfAName(int at) {
        int end = said.end(at);
        boolean joined = hisPeople(at) == at
                && end < said.text().length()
                && "'’-".indexOf(said.text().charAt(end)) >= 0;
        return joined || isObject(at);
    }

    /** That of {@code we manage customer managed keys} neither. */
    private boolean isObject(int at) {
        return at > 0
                && VERBS.contains(said.id(at - 1))
                && said.text().substring(said.end(at - 1), said.start(at)).isBlank();
    }
}
