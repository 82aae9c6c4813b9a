package dev.bailiwick.archive;

/**
 * One file in an archive, as the central directory tells of it.
 *
 * @param name with {@code /} between folders, as it is written otherwise
 * @param record where its record of the central directory stands
 * @param offset of its local header, in bytes from the begin of the archive
 * @param crc the CRC-32 of its content
 * @param packed how many bytes its content takes in the archive
 * @param size how many bytes its content has
 */
public record Entry(String name, Span record, int flags, int method, long offset, long crc, long packed, long size) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED = 1;

    /** The sizes follow the content. */
    static final int DESCRIPTOR = 1 << 3;

    static final int UTF_8 = 1 << 11;

    /** Bytes of the archive, from {@code begin} and up to {@code end}, which is not among them. */
    record Span(int begin, int end) {}
}
