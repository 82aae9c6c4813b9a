package dev.bailiwick.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with slots, such as {@code Customer: {customer_duty}}. Immutable. */
public final class Template {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private final String text;
    private final List<Slot> slots;

    private Template(String text, List<Slot> slots) {
        this.text = text;
        this.slots = List.copyOf(slots);
    }

    /** A template whose slots are all known, or empty if {@link #unknown} names one. */
    static Optional<Template> of(String text) {
        List<Slot> slots = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            Optional<Slot> slot = Slot.of(braces.group(1));
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            slots.add(slot.get());
        }
        return Optional.of(new Template(text, slots));
    }

    /** The first word in braces that is no slot. */
    static Optional<String> unknown(String text) {
        return BRACES.matcher(text)
                .results()
                .map(r -> r.group(1))
                .filter(word -> Slot.of(word).isEmpty())
                .findFirst();
    }

    /** The text with every slot filled; empty if it has slots and none of them has anything to say. */
    public String fill(Function<Slot, String> value) {
        if (!slots.isEmpty() && slots.stream().allMatch(s -> value.apply(s).isEmpty())) {
            return "";
        }
        return BRACES.matcher(text)
                .replaceAll(r ->
                        Matcher.quoteReplacement(Slot.of(r.group(1)).map(value).orElse("")))
                .strip();
    }

    /** As the profile writes it. */
    @Override
    public String toString() {
        return text;
    }
}
