package dev.bailiwick.answers;

import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that the columns of one answer set are filled with. Thread-safe. */
final class FormWords {

    private final WordLists words;
    private final ResponsibilityModel model;
    private final Optional<WordList> answers;
    private final Optional<WordList> owners;

    FormWords(WordLists words, ResponsibilityModel model, AnswerSet set) {
        this.words = words;
        this.model = model;
        this.answers = words.listOf(words.answers(), set.column(AnswerRole.ANSWER));
        this.owners = words.listOf(words.owners(), set.column(AnswerRole.OWNERSHIP));
    }

    Understood of(AnswerRow row) {
        String answer = row.cell(AnswerRole.ANSWER);
        String owner = row.cell(AnswerRole.OWNERSHIP);
        Means means = words.meaningOf(answer);
        Optional<String> named = owner.isEmpty() ? Optional.empty() : words.ownersIn(owner, model);
        return new Understood(
                means,
                means == Means.NOTHING || answers.map(list -> list.has(answer)).orElse(true),
                named.orElse(""),
                owner.isEmpty() || owners.map(list -> list.has(owner)).orElse(named.isPresent()),
                listed(answers),
                listed(owners.isPresent() ? owners : words.owners().stream().findFirst()),
                nearest(answer, answers, means.word()),
                nearest(
                        owner,
                        owners.isPresent() ? owners : words.owners().stream().findFirst(),
                        named.orElse("")));
    }

    private static String listed(Optional<WordList> list) {
        return list.map(l -> l.words().keySet().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** The word with the same meaning, or else the one with the most letters in common. */
    private static String nearest(String word, Optional<WordList> list, String meaning) {
        if (list.isEmpty() || word.isEmpty()) {
            return "";
        }
        return list.get().words().entrySet().stream()
                .filter(known -> !meaning.isEmpty() && known.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> DidYouMean.nearest(word, list.get().words().keySet()))
                .orElse("");
    }
}
