package dev.bailiwick.layout;

import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the user says about a workbook beforehand.
 *
 * @param options as for any questionnaire
 * @param profile the one that the user named
 * @param known the profiles by which forms are recognised where the user named none
 * @param otherwise the one for forms that none of them knows; empty if there is none
 * @param sheets the names of the sheets to take, {@code *} for any text; none if all may
 */
public record Wanted(
        ReadOptions options,
        Optional<Profile> profile,
        List<Profile> known,
        Optional<Profile> otherwise,
        List<String> sheets) {

    public Wanted {
        known = List.copyOf(known);
        sheets = List.copyOf(sheets);
    }

    /** The same for questionnaires that are read in another way. */
    public Wanted with(ReadOptions others) {
        return new Wanted(others, profile, known, otherwise, sheets);
    }

    /** Nothing but what is said about any questionnaire. */
    public static Wanted of(ReadOptions options) {
        return new Wanted(options, Optional.empty(), List.of(), Optional.empty(), List.of());
    }
}
