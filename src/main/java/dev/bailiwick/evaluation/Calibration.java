package dev.bailiwick.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Sorts items by the confidence with which they were mapped. Not thread-safe. */
final class Calibration {

    private static final double[] BOUNDS = {1.01, 0.95, 0.9, 0.8, 0.7, 0.5, 0.0};

    private final int[] items = new int[BOUNDS.length - 1];
    private final int[] right = new int[BOUNDS.length - 1];
    private final double[] sum = new double[BOUNDS.length - 1];

    void add(double confidence, boolean isRight) {
        int band = 0;
        while (band < items.length - 1 && confidence < BOUNDS[band + 1]) {
            band++;
        }
        items[band]++;
        sum[band] += confidence;
        right[band] += isRight ? 1 : 0;
    }

    /** Those that have items, the most confident first. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (items[i] > 0) {
                bands.add(new Band(BOUNDS[i + 1], Math.min(1, BOUNDS[i]), items[i], right[i], sum[i] / items[i]));
            }
        }
        return bands;
    }
}
