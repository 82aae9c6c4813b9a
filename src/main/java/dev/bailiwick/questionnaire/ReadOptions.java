package dev.bailiwick.questionnaire;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about a file beforehand.
 *
 * @param encoding used where the file has no byte order mark; strict UTF-8 if empty
 * @param columns header names that the user gave for roles; the other roles are found by name
 * @param added names of the columns that this run writes: where the file has them from an earlier run, they are never
 *     taken for the sender's own
 */
public record ReadOptions(Optional<Charset> encoding, Map<ColumnRole, String> columns, List<String> added) {

    public static final ReadOptions DEFAULTS = new ReadOptions(Optional.empty(), Map.of(), List.of());
}
