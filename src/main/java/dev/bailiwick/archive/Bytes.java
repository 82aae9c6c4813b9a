package dev.bailiwick.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The archive's bytes, in ZIP's order: the lowest comes first. Thread-safe, as nobody changes them. */
final class Bytes {

    private static final long LARGE = 0xffff_ffffL;
    private static final int EXTRA_HEAD = 4;

    private final byte[] content;
    private final ByteBuffer view;

    Bytes(byte[] content) {
        this.content = content;
        view = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] content() {
        return content;
    }

    int length() {
        return content.length;
    }

    /** Whether a record of so many bytes that begins so stands there. */
    boolean isRecord(long at, int signature, int length) {
        return at >= 0 && at + length <= content.length && int32((int) at) == signature;
    }

    int uint16(int at) {
        return Short.toUnsignedInt(view.getShort(at));
    }

    int int32(int at) {
        return view.getInt(at);
    }

    long uint32(int at) {
        return Integer.toUnsignedLong(view.getInt(at));
    }

    long int64(int at) {
        return view.getLong(at);
    }

    /** Whether a number is too large for its field, so that it stands in the field for large ones. */
    static boolean isLarge(long value) {
        return value == LARGE;
    }

    /** Where the numbers begin that are too large for their own fields; 0 where there are none. */
    int large(int extraBegin, int extraEnd) {
        int at = extraBegin;
        while (at + EXTRA_HEAD <= extraEnd) {
            if (uint16(at) == Layout.EXTRA_64) {
                return at + EXTRA_HEAD;
            }
            at += EXTRA_HEAD + uint16(at + 2);
        }
        return 0;
    }
}
