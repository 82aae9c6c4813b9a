package dev.bailiwick.mapping;

import dev.bailiwick.language.Concept;
import dev.bailiwick.language.Phrase;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A vocabulary that has grown: beside each phrase another one that begins like it and ends in a word of its own. */
final class Synthetic {

    private Synthetic() {}

    static Scanner doubled(Vocabulary vocabulary) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        vocabulary.concepts().forEach((id, concept) -> concepts.put(id, doubled(concept)));
        return new Scanner(new Vocabulary(
                concepts, vocabulary.ignored(), vocabulary.written(), vocabulary.ordinary(), vocabulary.inflection()));
    }

    private static Concept doubled(Concept concept) {
        List<Phrase> phrases = concept.phrases().stream()
                .flatMap(phrase -> Stream.of(phrase, longer(phrase)))
                .toList();
        return concept.with(phrases);
    }

    private static Phrase longer(Phrase phrase) {
        String more = "made" + Integer.toHexString(phrase.text().hashCode());
        List<String> words = Stream.concat(phrase.words().stream(), Stream.of(more)).toList();
        return new Phrase(phrase.text() + " " + more, words, phrase.place());
    }
}
