package dev.bailiwick.report;

import java.util.Locale;

/** Writes numbers that are not negative with a fixed count of places, as {@code String.format} does and much quicker. */
final class Decimals {

    /** So near to the middle between two results, the exact digits decide. */
    private static final double NEAR = 1e-6;

    private static final double MOST = 1e6;

    private Decimals() {}

    static String one(double number) {
        return of(number, 10, "%.1f");
    }

    static String two(double number) {
        return of(number, 100, "%.2f");
    }

    private static String of(double number, int unit, String format) {
        double scaled = number * unit;
        boolean clear = scaled >= 0 && scaled < MOST && Math.abs(scaled - Math.floor(scaled) - 0.5) > NEAR;
        if (!clear) {
            return String.format(Locale.ROOT, format, number);
        }
        int rounded = (int) Math.round(scaled);
        int rest = rounded % unit;
        return rounded / unit + (rest < 10 && unit > 10 ? ".0" : ".") + rest;
    }
}
