package dev.bailiwick.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a template can be filled with. */
public enum Slot {
    AREA,
    AREA_TITLE,
    TOPIC,
    DUTIES,
    RESPONSIBLE_PARTY,
    VENDOR_DUTY,
    CUSTOMER_DUTY,
    THIRD_PARTY_DUTY,
    VENDOR_DUTY_WITH_SOURCE,
    CUSTOMER_DUTY_WITH_SOURCE,
    THIRD_PARTY_DUTY_WITH_SOURCE,
    STATUS,
    CONFIDENCE,
    WHY;

    /** As a profile writes it, such as {@code vendor_duty}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Slot> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Slot::word).toList();
    }
}
