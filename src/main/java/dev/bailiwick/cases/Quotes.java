package dev.bailiwick.cases;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.Mention;
import java.util.stream.Collectors;

/** Tells where an item mentions a concept, in its own words. */
final class Quotes {

    private Quotes() {}

    /** {@code `key` in "our keys"}; every wording once, in the order of the text. */
    static String of(Mention mention) {
        Item item = mention.getItem().item();
        return mention.occurrences().stream()
                .map(occurrence -> quote(item, occurrence))
                .distinct()
                .collect(Collectors.joining(", ", "`" + mention.getConcept() + "` in ", ""));
    }

    /** The same; the concept alone, where the item does not mention it. */
    static String of(Evidence item, String concept) {
        return item.mentions().stream()
                .filter(mention -> mention.getConcept().equals(concept))
                .map(Quotes::of)
                .findFirst()
                .orElse("`" + concept + "`");
    }

    private static String quote(Item item, Occurrence occurrence) {
        boolean inSection = occurrence.role() == Role.CONTEXT;
        String text = inSection ? item.section() : item.text();
        return "\"" + text.substring(occurrence.start(), occurrence.end()) + "\""
                + (inSection ? " of the section" : "");
    }
}
