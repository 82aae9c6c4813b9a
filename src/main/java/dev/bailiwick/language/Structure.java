package dev.bailiwick.language;

import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.language.Word.Gap;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Tells for each word of a text what part of it the word stands in. */
@FunctionalInterface
interface Structure {

    /** Words with which a sentence begins that asks for something, even without a question mark. */
    Set<String> REQUESTS = Set.of(
            "describe",
            "explain",
            "provide",
            "list",
            "state",
            "specify",
            "outline",
            "confirm",
            "indicate",
            "identify",
            "detail",
            "summarize",
            "summarise",
            "attach",
            "give",
            "share",
            "please",
            "supply",
            "name",
            "define");

    /** Words by which a sentence states a requirement. */
    Set<String> OBLIGATIONS = Set.of("shall", "must");

    /** Words that open an example, up to the end of the sentence or bracket. */
    Set<String> EXAMPLES = Set.of("eg", "example", "instance", "such", "including", "ie");

    /** Words that open the means by which a thing is done, up to the next comma or the end of the sentence. */
    Set<String> MEANS = Set.of("through", "via", "using", "with", "by", "under", "whether", "per");

    /** Words that ask about what was said before, and name nothing themselves ("Confirm.", "By whom?", "Your job?"). */
    Set<String> POINTERS = Set.of(
            ("confirm agreed agree ok okay correct right true false yes no y n please state describe explain comment"
                            + " elaborate indicate specify comply compliant who whose whom by which what party side team job task duty"
                            + " responsibility is are does do can it this that these so and or your you our ours yours us we how often why"
                            + " when where frequency owner details")
                    .split(" "));

    /** The role of the word with this index, counted from 0. */
    Role roleOf(int word);

    static Structure of(String text, List<Word> words) {
        Role[] roles = new Role[words.size()];
        BitSet asking = asking(text, words);
        boolean first = true;
        for (int i = 0, end; i < words.size(); i = end) {
            end = endOfSentence(words, i);
            boolean asks = asking.isEmpty() || asking.get(i);
            Role role = asks ? (first ? Role.ASKED_FIRST : Role.ASKED_LATER) : Role.BACKGROUND;
            first &= !asks;
            fill(text, words, roles, i, end, role);
        }
        return word -> roles[word];
    }

    /** The first words of the sentences that ask. One that only points at the sentence before it makes that one ask. */
    private static BitSet asking(String text, List<Word> words) {
        BitSet asking = new BitSet();
        int before = 0;
        for (int i = 0, end; i < words.size(); i = end) {
            end = endOfSentence(words, i);
            boolean pointing =
                    i > 0 && words.subList(i, end).stream().map(Word::folded).allMatch(POINTERS::contains);
            asking.set(i, asks(text, words, i, end));
            asking.set(before, asking.get(before) || (pointing && asking.get(i)));
            before = i;
        }
        return asking;
    }

    private static void fill(String text, List<Word> words, Role[] roles, int from, int to, Role role) {
        boolean aside = false;
        boolean means = false;
        for (int i = from; i < to; i++) {
            aside = i > from && (aside ? !closes(text, words, i) : opens(words, i));
            means = i > from + 2
                    && (means
                            ? words.get(i).before() != Gap.WIDE
                            : MEANS.contains(words.get(i).folded()));
            roles[i] = aside ? Role.ASIDE : means && role == Role.ASKED_FIRST ? Role.MEANS : role;
        }
    }

    private static boolean opens(List<Word> words, int i) {
        String word = words.get(i).folded();
        String before = words.get(i - 1).folded();
        boolean dotted = (word.equals("g") && before.equals("e")) || (word.equals("e") && before.equals("i"));
        return dotted || (EXAMPLES.contains(word) && !(word.equals("such") && !followedByAs(words, i)));
    }

    private static boolean followedByAs(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).folded().equals("as");
    }

    private static boolean closes(String text, List<Word> words, int i) {
        Word word = words.get(i);
        return word.before() == Gap.WIDE && contains(text, ')', words.get(i - 1).end(), word.start());
    }

    private static boolean contains(String text, char sought, int from, int to) {
        int at = text.indexOf(sought, from);
        return at >= 0 && at < to;
    }

    private static int endOfSentence(List<Word> words, int from) {
        int i = from + 1;
        while (i < words.size() && words.get(i).before() != Gap.SENTENCE) {
            i++;
        }
        return i;
    }

    private static boolean asks(String text, List<Word> words, int from, int end) {
        int until = end < words.size() ? words.get(end).start() : text.length();
        boolean marked = contains(text, '?', words.get(end - 1).end(), until);
        return marked || REQUESTS.contains(words.get(from).folded()) || obliges(words, from, end);
    }

    private static boolean obliges(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OBLIGATIONS.contains(words.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
