package dev.bailiwick.layout;

import dev.bailiwick.profile.Profile;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a workbook.
 *
 * @param file as the user named it
 * @param profile by which it is read; the one for any form where none is known; empty where there is none
 * @param recognised whether the profile was found by the headers
 * @param tables at least one, in the order of the sheets
 * @param skipped the other sheets, in their order
 */
public record Layout(
        String file, Optional<Profile> profile, boolean recognised, List<Table> tables, List<Skipped> skipped) {

    public Layout {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }

    /**
     * A sheet that is not read.
     *
     * @param why lower case, no final period
     */
    public record Skipped(String sheet, String why) {}
}
