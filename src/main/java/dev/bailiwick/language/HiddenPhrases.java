package dev.bailiwick.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the phrases that are never seen in a set of texts although they stand there. Not thread-safe; one use. */
public final class HiddenPhrases {

    /** A phrase of a concept. */
    record Key(String concept, List<String> words) {}

    private final Scanner scanner;
    private final Map<Key, HiddenPhrase> hidden = new LinkedHashMap<>();
    private final Set<Key> seen = new HashSet<>();
    private final Map<Key, Phrase> phrases = new HashMap<>();

    private HiddenPhrases(Vocabulary vocabulary, Scanner scanner) {
        this.scanner = scanner;
        for (Concept concept : vocabulary.concepts().values()) {
            concept.phrases().forEach(phrase -> phrases.putIfAbsent(new Key(concept.id(), phrase.words()), phrase));
        }
    }

    /** In the order in which they were first hidden. */
    public static List<HiddenPhrase> in(Collection<String> texts, Vocabulary vocabulary, Scanner scanner) {
        HiddenPhrases phrases = new HiddenPhrases(vocabulary, scanner);
        texts.forEach(phrases::look);
        return phrases.hidden.values().stream()
                .filter(phrase -> !phrases.seen.contains(phrase.key()))
                .toList();
    }

    private void look(String text) {
        List<Word> words = Words.of(text);
        List<Match> all = scanner.matches(words);
        List<Match> kept = Match.longest(new ArrayList<>(all));
        for (Match match : all) {
            Match outer = kept.stream().filter(k -> k.covers(match)).findFirst().orElse(match);
            for (Concept concept : match.concepts()) {
                Key key = new Key(concept.id(), scanner.forms(words.subList(match.first(), match.last() + 1)));
                Phrase phrase = phrases.get(key);
                if (phrase != null && outer.concepts().contains(concept)) {
                    seen.add(key);
                } else if (phrase != null) {
                    String within = text.substring(
                            words.get(outer.first()).start(),
                            words.get(outer.last()).end());
                    hidden.merge(key, new HiddenPhrase(concept, phrase, within, 1), HiddenPhrases::onceMore);
                }
            }
        }
    }

    private static HiddenPhrase onceMore(HiddenPhrase first, HiddenPhrase next) {
        return new HiddenPhrase(first.concept(), first.phrase(), first.within(), first.times() + next.times());
    }
}
