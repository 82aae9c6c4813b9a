package dev.bailiwick.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a mapping is, over the labels that are sure enough. Shares are from 0 to 1, and 0 where there is nothing to
 * share.
 *
 * @param items labels counted
 * @param right items with the right chief area
 * @param rightOrAlso items whose chief area is the right one or one of those that are right too
 * @param absent labels of items that the file does not hold
 * @param mapped items with the status mapped; so for review and outside
 * @param mappedWrong of those mapped, the ones whose area is neither right nor right too
 * @param areas in the order of the model, then that of no area
 * @param matrix how well the areas of the published matrix are told from all others, taken as one
 * @param matrixAreas ids of the areas of the published matrix
 * @param matrixItems items whose right area is in the matrix
 * @param dutiesExact of those, the ones with exactly the right duties of the matrix
 * @param partiesRight of those, by deployment id, the ones that the right parties answer for
 * @param confusions the most frequent first
 * @param calibration the most confident first; without items that are outside
 * @param misses in the order of the labels
 */
public record Scores(
        int items,
        int right,
        int rightOrAlso,
        int absent,
        int mapped,
        int mappedWrong,
        int review,
        int outside,
        List<AreaScore> areas,
        AreaScore matrix,
        List<String> matrixAreas,
        int matrixItems,
        int dutiesExact,
        Map<String, Integer> partiesRight,
        List<Confusion> confusions,
        List<Band> calibration,
        List<Miss> misses) {

    public double accuracy() {
        return share(right, items);
    }

    public double accuracyOrAlso() {
        return share(rightOrAlso, items);
    }

    /** The mean F1 of the areas of the matrix that some item has. */
    public double matrixMacroF1() {
        return areas.stream()
                .filter(area -> matrixAreas.contains(area.area()) && area.items() > 0)
                .mapToDouble(AreaScore::f1)
                .average()
                .orElse(0);
    }

    /** By deployment id, in the order asked for. */
    public Map<String, Double> partyAccuracy() {
        Map<String, Double> shares = new LinkedHashMap<>();
        partiesRight.forEach((deployment, items) -> shares.put(deployment, share(items, matrixItems)));
        return shares;
    }

    public double dutyExact() {
        return share(dutiesExact, matrixItems);
    }

    /** The share of wrong ones among those mapped without a doubt. */
    public double confidentWrong() {
        return share(mappedWrong, mapped);
    }

    public double reviewShare() {
        return share(review, items);
    }

    public double outsideShare() {
        return share(outside, items);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
