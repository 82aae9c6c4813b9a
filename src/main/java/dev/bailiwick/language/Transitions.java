package dev.bailiwick.language;

import java.util.Arrays;

/** Where a word leads from a state: a hash table of numbers, since boxed ones cost most of a scan. Not thread-safe. */
final class Transitions {

    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int size;

    Transitions() {
        Arrays.fill(keys, FREE);
    }

    /** The state that the word leads to, or {@link #NONE}. */
    int get(int state, int word) {
        long key = key(state, word);
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (keys[slot] != FREE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    void put(int state, int word, int to) {
        if (++size * 2 > keys.length) {
            grow();
        }
        set(key(state, word), to);
    }

    private void set(long key, int to) {
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = to;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                set(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | word;
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
