package dev.bailiwick.answers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's word that findings of one check on one item are no fault.
 *
 * @param check the id of the check
 * @param item the id of the item
 * @param reason why; never blank
 * @param until the last day on which it holds; for good if empty
 */
public record Suppression(String check, String item, String reason, Optional<LocalDate> until) {}
