package dev.bailiwick.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a party is to the customer who asks. */
public enum Role {
    VENDOR,
    CUSTOMER,
    THIRD_PARTY;

    /** As a model file writes it: {@code vendor}, {@code customer}, {@code third-party}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }

    /** In the order of the roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}
