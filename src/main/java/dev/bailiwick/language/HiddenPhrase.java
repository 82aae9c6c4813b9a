package dev.bailiwick.language;

/**
 * A phrase that stands in some texts and is seen in none of them, since a longer phrase of another concept hides it.
 *
 * @param within the longer phrase that hid it first, as it stands in the text
 * @param times how often it was hidden
 */
public record HiddenPhrase(Concept concept, Phrase phrase, String within, int times) {

    HiddenPhrases.Key key() {
        return new HiddenPhrases.Key(concept.id(), phrase.words());
    }
}
