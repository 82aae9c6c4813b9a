package dev.bailiwick.answers;

import dev.bailiwick.model.Role;

/**
 * A part of a sentence in which somebody is said to do something.
 *
 * @param by who: the vendor or the customer
 * @param named whether he is only named as one who operates something, and not said to do it
 * @param denied whether it says that he does not
 * @param pointing whether what he does is only pointed at: {@code it}, {@code them}
 * @param ownOrHelp whether a vendor does it for himself, or only helps the customer to do it
 * @param words as they stand
 * @param about the words that say what is done: without those that say when or by what means
 */
record Clause(
        Role by, boolean named, boolean denied, boolean pointing, boolean ownOrHelp, String words, String about) {}
