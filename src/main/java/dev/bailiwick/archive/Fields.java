package dev.bailiwick.archive;

/** A record that is being filled in, in ZIP's order: the lowest byte comes first. Not thread-safe. */
final class Fields {

    private final byte[] bytes;

    Fields(int length) {
        bytes = new byte[length];
    }

    byte[] bytes() {
        return bytes;
    }

    Fields put(int at, byte[] source, int begin, int length) {
        System.arraycopy(source, begin, bytes, at, length);
        return this;
    }

    Fields put16(int at, int value) {
        return put(at, value, Short.BYTES);
    }

    Fields put32(int at, long value) {
        return put(at, value, Integer.BYTES);
    }

    Fields put64(int at, long value) {
        return put(at, value, Long.BYTES);
    }

    private Fields put(int at, long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (value >> (i * Byte.SIZE));
        }
        return this;
    }
}
