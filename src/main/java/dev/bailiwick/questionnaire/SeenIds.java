package dev.bailiwick.questionnaire;

import java.util.OptionalLong;

/**
 * Notices ids that stand twice, in bounded memory: it keeps a 64-bit hash and a line of each of the first million, and
 * none of the ids that follow. Two different ids are taken for one with a chance of less than 1 in 10 million a file.
 * Not thread-safe.
 */
final class SeenIds {

    static final int MOST = 1_000_000;

    private long[] hashes = new long[1 << 10];
    private long[] lines = new long[1 << 10];
    private int size;

    /** @return the line where the id stood first, if it did */
    OptionalLong add(String id, long line) {
        long hash = hash(id);
        int slot = slot(hashes, hash);
        if (hashes[slot] == hash) {
            return OptionalLong.of(lines[slot]);
        }
        if (size < MOST) {
            hashes[slot] = hash;
            lines[slot] = line;
            size++;
            growIfHalfFull();
        }
        return OptionalLong.empty();
    }

    private void growIfHalfFull() {
        if (size * 2 < hashes.length) {
            return;
        }
        long[] moreHashes = new long[hashes.length * 2];
        long[] moreLines = new long[hashes.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int slot = slot(moreHashes, hashes[i]);
                moreHashes[slot] = hashes[i];
                moreLines[slot] = lines[i];
            }
        }
        hashes = moreHashes;
        lines = moreLines;
    }

    private static int slot(long[] table, long hash) {
        int slot = (int) (hash >>> 32) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /** FNV-1a over UTF-16 units, then mixed; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }
}
