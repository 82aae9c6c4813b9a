package dev.bailiwick.form;

import dev.bailiwick.workbook.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was filled and what was not, for a look at the end of a run. Not thread-safe. */
public final class FormCounts {

    private int rows;
    private int cells;
    private int kept;
    private int unsure;
    private int left;
    private int wordless;
    private int notCleared;
    private int computed;
    private int unknownList;
    private int shared;
    private int merged;
    private final Map<String, Integer> notOffered = new TreeMap<>();

    /**
     * The cells of one table that are written.
     *
     * @param more rows below that share some of them, and for which the same is true
     */
    void filled(Set<CellRef> written, Map<CellRef, Set<Integer>> more) {
        Set<Integer> all = new HashSet<>();
        written.forEach(cell -> {
            all.add(cell.row());
            all.addAll(more.getOrDefault(cell, Set.of()));
        });
        cells += written.size();
        rows += all.size();
        merged += (int) written.stream().filter(more::containsKey).count();
    }

    /** A blank cell that several rows share for which not the same is to be written. */
    void shared() {
        shared++;
    }

    /** A cell that a person has filled. */
    void kept() {
        kept++;
    }

    /** A cell that was to be filled, and that a formula computes. */
    void computed() {
        computed++;
    }

    /** A cell that holds a text that was to be replaced, and into which there is nothing to write. */
    void notCleared() {
        notCleared++;
    }

    /** A row with blank cells whose mapping a person should look at, or that no area answers for. */
    void unsure() {
        unsure++;
    }

    /** A row with blank cells that a person has answered in a way that leaves nobody to own it. */
    void left() {
        left++;
    }

    /** A blank cell for which the profile has no word where these parties answer. */
    void wordless() {
        wordless++;
    }

    /** A blank cell with a drop-down, of which nobody can tell what it offers. */
    void unknownList() {
        unknownList++;
    }

    /** A value that the drop-down of a blank cell does not offer. */
    void notOffered(String value) {
        notOffered.merge(value, 1, Integer::sum);
    }

    /** Lines for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(count(cells, "cell") + " filled in " + count(rows, "row"));
        if (merged > 0) {
            lines.add("  among them: " + count(merged, "cell") + " that several rows share, with the same answer");
        }
        if (unsure > 0) {
            lines.add("  left blank: " + count(unsure, "row") + " to review or outside the model");
        }
        if (left > 0) {
            lines.add("  left blank: " + count(left, "row") + " that a person answered as not applicable");
        }
        if (wordless > 0) {
            lines.add("  left blank: " + count(wordless, "cell")
                    + " for which the profile has no words where these parties answer");
        }
        notOffered.forEach((value, times) ->
                lines.add("  left blank: " + count(times, "cell") + " whose drop-down does not offer `" + value + "`"));
        if (unknownList > 0) {
            lines.add("  left blank: " + count(unknownList, "cell") + " whose drop-down's list cannot be read");
        }
        if (shared > 0) {
            lines.add("  left blank: " + count(shared, "cell") + " that several rows share, with different answers");
        }
        addKept(lines);
        return lines;
    }

    private void addKept(List<String> lines) {
        if (kept > 0) {
            lines.add("  kept: " + count(kept, "cell") + " that already held another text; --overwrite replaces them");
        }
        if (notCleared > 0) {
            lines.add("  kept: " + count(notCleared, "cell") + " that held a text, where there is none to replace it");
        }
        if (computed > 0) {
            lines.add("  kept: " + count(computed, "cell") + " that "
                    + (computed == 1 ? "a formula computes" : "formulas compute"));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
