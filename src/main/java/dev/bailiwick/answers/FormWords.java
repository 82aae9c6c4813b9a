package dev.bailiwick.answers;

import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.questionnaire.AnswerRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
        this.answers = words.listOf(words.answers(), set.column(AnswerRole.ANSWER), isWord(words));
        List<String> owned = set.column(AnswerRole.OWNERSHIP);
        this.owners = words.listOf(
                        words.owners(), owned, owner -> words.owners().stream().anyMatch(list -> list.has(owner)))
                .filter(list -> list.count(owned) >= namedAsInModel(owned));
    }

    /** A column that {@code map} has filled names the model's parties, one of which a form's list may name too. */
    private long namedAsInModel(List<String> owned) {
        return owned.stream()
                .filter(owner -> WordLists.parties(owner, model).isPresent())
                .count();
    }

    /** A column of "yes" and "n/a" is one of a list, in whatever letters. */
    private static Predicate<String> isWord(WordLists words) {
        return answer -> switch (words.meaningOf(answer)) {
            case YES, NO, NOT_APPLICABLE -> true;
            case NOTHING, OTHER -> false;
        };
    }

    /** @param expected what the model says of it */
    Understood of(AnswerRow row, Expected expected) {
        String answer = row.cell(AnswerRole.ANSWER);
        String owner = row.cell(AnswerRole.OWNERSHIP);
        Means means = words.meaningOf(answer);
        Optional<String> named = owner.isEmpty() ? Optional.empty() : words.ownersIn(owner, model);
        Optional<WordList> answerList = answersOf(row);
        Optional<WordList> ownerList = ownersOf(row);
        return new Understood(
                means,
                means == Means.NOTHING
                        || answerList.map(list -> list.has(answer)).orElse(true),
                named.orElse(""),
                owner.isEmpty()
                        || isUnknown(row, AnswerRole.OWNERSHIP)
                        || ownerList.map(list -> list.has(owner)).orElse(named.isPresent()),
                listed(answerList),
                listed(ownerList.or(this::usualOwners)),
                nearest(answer, answerList, means.word()),
                nearest(owner, ownerList.or(this::usualOwners), named.orElse("")),
                modelOwner(expected, ownerList));
    }

    private static String modelOwner(Expected expected, Optional<WordList> list) {
        return list.map(words -> words.wordsFor(expected.owner()))
                .filter(words -> !words.isEmpty())
                .map(words -> String.join("` or `", words))
                .orElse(expected.ownership());
    }

    private Optional<WordList> usualOwners() {
        return words.owners().stream().findFirst();
    }

    /** The drop-down list of the cell, or else the list that the column is filled with. */
    private Optional<WordList> answersOf(AnswerRow row) {
        return row.choicesOf(AnswerRole.ANSWER)
                .map(choices -> offered(
                        choices,
                        word -> words.meaningOf(word) == Means.OTHER
                                ? ""
                                : words.meaningOf(word).word()))
                .orElse(answers);
    }

    private Optional<WordList> ownersOf(AnswerRow row) {
        return row.choicesOf(AnswerRole.OWNERSHIP)
                .map(choices ->
                        offered(choices, word -> words.ownersIn(word, model).orElse("")))
                .orElse(owners);
    }

    /** Whether the cell has a list, of which nobody can tell what it offers. */
    private static boolean isUnknown(AnswerRow row, AnswerRole role) {
        return row.choicesOf(role).filter(List::isEmpty).isPresent();
    }

    private static Optional<WordList> offered(List<String> choices, UnaryOperator<String> meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        choices.forEach(word -> meanings.put(word, meaning.apply(word)));
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new WordList("", meanings));
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
