package dev.bailiwick.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the question that a follow-up follows. A question is one if its last heading is a number ({@code 4.13}), which
 * stands for the question above that heading, or if its words point back ("If yes, describe", "Is it tested?"); then it
 * follows the last question before it, under the same headings, that does not. What it holds grows with the depth of
 * the headings, not with the rows. Not thread-safe.
 */
final class FollowUps {

    private static final String BELOW = " > ";
    private static final Pattern NUMBER = Pattern.compile("(?i)([a-z&]{1,5}[.-]?)?\\d+([.-]\\w{1,3})*\\.?");
    private static final Pattern PARTS = Pattern.compile("(?<=[.?!:;])\\s+|\\s+[-\u2013\u2014]\\s+");
    private static final Set<String> ANSWERS = Set.of("yes", "so", "applicable", "answered", "checked", "selected");

    /** Words that begin many a question of its own as well: only a short one points back. */
    private static final Set<String> SHORT_ANSWERS = Set.of("no", "not", "any", "available");

    private static final Set<String> BACKWARD =
            Set.of("it", "them", "they", "those", "these", "this", "such", "above", "previous");
    /** Words that ask, and name nothing that could be asked about. */
    private static final Set<String> BARE = Set.of(
            ("please describe explain elaborate specify provide comment comments detail details more further information "
                            + "how why not often when who by whom frequency your the answer response and or in below "
                            + "what which is are do does did have has you we a an any to of for if so yes no there "
                            + "policy policies process processes procedure procedures strategy plan plans practice practices "
                            + "standard standards framework frameworks industry requirement requirements method methods "
                            + "document documents documented documentation review reviewed update updated date last most "
                            + "recent annual annually regularly implement implemented implementation follow followed adhere "
                            + "copy used use ensure measures mechanisms place")
                    .split(" "));

    private static final int MOST_WORDS_THAT_POINT_BACK = 12;

    /** @param chain the question with those that it follows, outermost first */
    private record Asked(String section, String chain) {}

    private final List<Asked> above = new ArrayList<>();

    /**
     * To be called for every question, in the order of the file.
     *
     * @return the questions that it follows, outermost first, joined by {@code " > "}; empty where it follows none
     */
    String follows(String section, String text) {
        above.removeIf(asked -> !isUnder(section, asked.section));
        List<String> words = words(text);
        String last = lastHeading(section);
        Optional<Asked> heading = !last.isEmpty() && NUMBER.matcher(last).matches()
                ? last(section.substring(0, Math.max(0, section.lastIndexOf(BELOW))))
                : Optional.empty();
        boolean mere = isMereRequest(words);
        Optional<Asked> parent = heading.isPresent() || !(mere || pointsBack(words, text)) ? heading : last(section);
        String follows = parent.map(Asked::chain).orElse("");
        if (!words.isEmpty() && (parent.isEmpty() || !mere)) {
            above.removeIf(asked -> asked.section.equals(section));
            String chain = heading.isPresent() ? follows + BELOW + text.strip() : text.strip();
            above.add(new Asked(section, chain));
        }
        return follows;
    }

    /** To be called where a question stands that nobody can read. */
    void forget() {
        above.clear();
    }

    private static boolean isUnder(String section, String other) {
        return section.equals(other) || other.isEmpty() || section.startsWith(other + BELOW);
    }

    private static String lastHeading(String section) {
        int at = section.lastIndexOf(BELOW);
        return (at < 0 ? section : section.substring(at + BELOW.length())).strip();
    }

    private Optional<Asked> last(String section) {
        return above.stream().filter(asked -> asked.section.equals(section)).findFirst();
    }

    /** The first words in lower case, one more than point back; without the names {@code IT} and {@code such as}. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length() && words.size() <= MOST_WORDS_THAT_POINT_BACK; at++) {
            boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                add(words, text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int last = words.size() - 1;
        if (lower.equals("as") && last >= 0 && words.get(last).equals("such")) {
            words.remove(last);
        } else if (!word.equals("IT")) {
            words.add(lower);
        }
    }

    /** It says nothing by itself, so that what comes next does not follow it. */
    private static boolean isMereRequest(List<String> words) {
        boolean isShort = words.size() <= MOST_WORDS_THAT_POINT_BACK;
        boolean conditional = words.size() > 1 && words.get(0).equals("if");
        return (conditional && ANSWERS.contains(words.get(1)))
                || (conditional && isShort && SHORT_ANSWERS.contains(words.get(1)))
                || (isShort && !words.isEmpty() && BARE.containsAll(words));
    }

    /** A pointer behind a part of the question that names something stands for that, and not for the question above. */
    private static boolean pointsBack(List<String> words, String text) {
        // Most questions hold no such word at all, and are not taken apart.
        return words.size() <= MOST_WORDS_THAT_POINT_BACK
                && mayPointBack(words, text)
                && PARTS.splitAsStream(text)
                        .map(FollowUps::words)
                        .filter(part -> !BARE.containsAll(part))
                        .findFirst()
                        .filter(part -> part.stream().anyMatch(BACKWARD::contains))
                        .isPresent();
    }

    /** {@code Such as} is no pointer, unless a part ends between the two words. */
    private static boolean mayPointBack(List<String> words, String text) {
        for (String word : words) {
            if (BACKWARD.contains(word)) {
                return true;
            }
        }
        return text.contains("uch") || text.contains("UCH");
    }
}
