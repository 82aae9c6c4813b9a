package dev.bailiwick.answers;

import java.util.Map;

/** A fact in which a check can find a fault. */
public sealed interface Subject permits GivenAnswer, Promise, Offer, Twin, OldAnswer, AllowedFault {

    /** Collects what is found. */
    Faults faults();

    /** What messages may quote, by the names that they quote it by. */
    Map<String, String> words();

    /** Where the cell of this role stands; of the row if there is no such cell. */
    AnswerPlace placeOf(String role);

    /** The id of the item; empty where there is none. */
    String itemId();

    /** The file of the other answer that makes it a fault; empty where it is one by itself. */
    default String besideFile() {
        return "";
    }

    /** What the fault stays the same by when rows are moved: the item and what is said there. */
    String identity(String role);
}
