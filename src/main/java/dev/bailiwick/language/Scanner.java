package dev.bailiwick.language;

import dev.bailiwick.language.Automaton.Hit;
import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.language.Word.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the occurrences of all concepts in a text. The text is read once, whatever the size of the vocabulary. Where
 * one phrase lies inside a longer one, the longer one counts. An occurrence of a concept is one of all its broader
 * concepts too. Thread-safe.
 */
public final class Scanner {

    private static final int NO_WORD = -1;

    /** Questionnaires use some thousand words; the bound is for hostile ones. */
    private static final int MOST_REMEMBERED = 50_000;

    /** The number of the word of the vocabulary that a written one is, and whether it is that one without a slip. */
    private record Reading(int id, boolean asWritten) {}

    private final Inflection inflection;
    private final Map<String, Integer> wordIds;
    private final Map<String, Reading> readings;
    private final Automaton<List<Concept>> automaton;
    private final Slips slips;
    private final ProperNames vendor;

    public Scanner(Vocabulary vocabulary) {
        inflection = vocabulary.inflection();
        wordIds = new HashMap<>();
        readings = new ConcurrentHashMap<>();
        automaton = new Automaton<>();
        vendor = ProperNames.NONE;
        for (Concept concept : vocabulary.concepts().values()) {
            List<Concept> all = vocabulary.withBroader(concept);
            concept.phrases().forEach(phrase -> add(phrase, all));
        }
        vocabulary.ignored().forEach(phrase -> add(phrase, List.of()));
        pluralsOfShortWords();
        automaton.build();
        slips = new Slips(vocabulary);
    }

    private Scanner(Scanner other, ProperNames vendor) {
        inflection = other.inflection;
        wordIds = other.wordIds;
        readings = other.readings;
        automaton = other.automaton;
        slips = other.slips;
        this.vendor = vendor;
    }

    /** The same scanner, which reads these names as the word {@code vendor}. */
    public Scanner calling(Collection<String> vendorNames) {
        return new Scanner(this, new ProperNames(vendorNames));
    }

    private List<Word> wordsOf(String text) {
        return vendor.replacedIn(Words.of(text));
    }

    private void add(Phrase phrase, List<Concept> concepts) {
        int[] ids = new int[phrase.words().size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = wordIds.computeIfAbsent(phrase.words().get(i), form -> wordIds.size());
        }
        automaton.add(ids, concepts);
    }

    /** Two letters are too few to tell a plural by its s, so that the plural is learnt from the singular. */
    private void pluralsOfShortWords() {
        Map<String, Integer> plurals = new HashMap<>();
        wordIds.forEach((word, id) -> {
            if (word.length() == 2 && Character.isLetter(word.charAt(0))) {
                plurals.put(word + "s", id);
            }
        });
        plurals.forEach(wordIds::putIfAbsent);
    }

    /** The occurrences in a question, in the order of their beginning. */
    public List<Occurrence> scanQuestion(String text) {
        List<Word> words = wordsOf(text);
        return scan(words, Structure.of(text, words));
    }

    /**
     * The occurrences in a section heading, in the order of their beginning.
     *
     * @param text headings, the outermost first, with {@code >} between
     */
    public List<Occurrence> scanContext(String text) {
        List<Word> words = wordsOf(text);
        int inner = innermost(text, words);
        return scan(words, i -> words.get(i).start() >= inner ? Role.CONTEXT : Role.OUTER_CONTEXT);
    }

    /** The occurrences in the question that another one follows up, in the order of their beginning. */
    public List<Occurrence> scanFollowed(String text) {
        return scan(wordsOf(text), word -> Role.FOLLOWED);
    }

    /** Where the last heading begins that says something, and not only a number. */
    private static int innermost(String text, List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).folded().length() > 1
                    && Character.isLetter(words.get(i).folded().charAt(0))) {
                return text.lastIndexOf('>', words.get(i).start()) + 1;
            }
        }
        return 0;
    }

    /** The phrases in a text that are not seen, since they lie inside longer ones of other concepts; in their order. */
    public List<Hidden> hidden(String text) {
        List<Word> words = wordsOf(text);
        List<Match> all = matches(words);
        List<Match> kept = Match.longest(new ArrayList<>(all));
        List<Hidden> hidden = new ArrayList<>();
        for (Match match : all) {
            if (!kept.contains(match)) {
                Match outer =
                        kept.stream().filter(k -> k.covers(match)).findFirst().orElse(match);
                hidden.addAll(hiddenIn(outer, match, words));
            }
        }
        return hidden;
    }

    private static List<Hidden> hiddenIn(Match outer, Match inner, List<Word> words) {
        return inner.concepts().stream()
                .filter(concept -> !outer.concepts().contains(concept))
                .map(concept -> new Hidden(
                        concept,
                        words.get(inner.first()).start(),
                        words.get(inner.last()).end(),
                        words.get(outer.first()).start(),
                        words.get(outer.last()).end(),
                        outer.concepts()))
                .toList();
    }

    private List<Occurrence> scan(List<Word> words, Structure structure) {
        return occurrences(Match.longest(matches(words)), words, structure);
    }

    /** The common forms of the words of a text, in their order: two texts that say the same have the same. */
    public List<String> commonForms(String text) {
        return forms(wordsOf(text));
    }

    /** The common forms of words, as phrases have them; of a mistyped word, that of the one which was meant. */
    List<String> forms(List<Word> words) {
        return words.stream().map(word -> formOf(word.folded())).toList();
    }

    private String formOf(String word) {
        String form = inflection.commonForm(word);
        return wordIds.containsKey(form)
                ? form
                : slips.meant(word).map(inflection::commonForm).orElse(form);
    }

    private Reading readingOf(String word) {
        Reading reading = readings.get(word);
        if (reading == null) {
            Integer id = wordIds.get(inflection.commonForm(word));
            reading = id != null
                    ? new Reading(id, true)
                    : new Reading(wordIds.getOrDefault(formOf(word), NO_WORD), false);
            if (readings.size() < MOST_REMEMBERED) {
                readings.put(word, reading);
            }
        }
        return reading;
    }

    /** All phrases, also those inside longer ones, in the order of their end. */
    List<Match> matches(List<Word> words) {
        List<Match> matches = new ArrayList<>(words.size());
        int state = Automaton.START;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.before() != Gap.NARROW) {
                state = Automaton.START;
            }
            state = automaton.step(state, readingOf(word.folded()).id);
            List<Hit<List<Concept>>> hits = automaton.hitsAt(state);
            for (int h = 0; h < hits.size(); h++) {
                Hit<List<Concept>> hit = hits.get(h);
                matches.add(new Match(i - hit.length() + 1, i, hit.value()));
            }
        }
        return matches;
    }

    private List<Occurrence> occurrences(List<Match> matches, List<Word> words, Structure structure) {
        List<Occurrence> found = new ArrayList<>(matches.size());
        for (Match match : matches) {
            int start = words.get(match.first()).start();
            int end = words.get(match.last()).end();
            String readAs = readAs(words.subList(match.first(), match.last() + 1));
            for (Concept concept : match.concepts()) {
                found.add(new Occurrence(concept, start, end, structure.roleOf(match.first()), readAs));
            }
        }
        return found;
    }

    private String readAs(List<Word> words) {
        for (Word word : words) {
            if (!isKnown(word)) {
                return words.stream()
                        .map(w -> isKnown(w)
                                ? w.folded()
                                : slips.meant(w.folded()).orElse(w.folded()))
                        .collect(Collectors.joining(" "));
            }
        }
        return "";
    }

    private boolean isKnown(Word word) {
        return readingOf(word.folded()).asWritten;
    }
}
