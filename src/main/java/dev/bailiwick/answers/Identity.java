package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.Item;
import java.util.Locale;

/** By what an item is known again, wherever its row has moved. */
final class Identity {

    private Identity() {}

    /** The id that the file gives it, or else its section and text but for letter case and spaces. */
    static String of(AnswerRow row) {
        return of(row.item(), row.named());
    }

    /** @param named whether the file itself gives the item's id */
    static String of(Item item, boolean named) {
        return named ? "id " + item.id() : "text " + plain(item.section()) + '\n' + plain(item.text());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
