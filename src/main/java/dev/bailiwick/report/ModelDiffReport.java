package dev.bailiwick.report;

import dev.bailiwick.mapping.TouchedItem;
import dev.bailiwick.model.ModelDiff;
import java.util.List;

/**
 * How two versions of a model differ, and which answers that touches.
 *
 * @param items how many were looked at; 0 where no file was named
 * @param touched in the order of the files
 */
public record ModelDiffReport(ModelDiff diff, int items, List<TouchedItem> touched) {

    public ModelDiffReport {
        touched = List.copyOf(touched);
    }

    /** {@code union 2026-06-10 -> union 2026-09-01}; without a version where the model gives none. */
    String versions() {
        String before = (diff.before().id() + " " + diff.before().version()).strip();
        String after = (diff.after().id() + " " + diff.after().version()).strip();
        return before + " -> " + after;
    }

    /** {@code 3 of 261 answers rest on a duty that changed}. */
    String closing() {
        String answers = items == 1 ? " answer rests" : " answers rest";
        return touched.size() + " of " + items + answers + " on a duty that changed";
    }
}
