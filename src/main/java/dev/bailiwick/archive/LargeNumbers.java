package dev.bailiwick.archive;

/** Hands out the numbers that are too large for their own fields, in their order. Not thread-safe. */
final class LargeNumbers {

    private final Bytes bytes;
    private final int end;
    private final Refusal refusal;
    private int at;

    /** @param at where they begin; 0 where there are none */
    LargeNumbers(Bytes bytes, int at, int end, Refusal refusal) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
        this.refusal = refusal;
    }

    /** @param field what the number's own field holds */
    long value(long field) {
        if (!Bytes.isLarge(field)) {
            return field;
        }
        if (at == 0 || at + Long.BYTES > end || bytes.int64(at) < 0) {
            throw refusal.damaged("a size in the directory of its entries is missing");
        }
        at += Long.BYTES;
        return bytes.int64(at - Long.BYTES);
    }
}
