package dev.bailiwick.archive;

/**
 * The record at an archive's end, which says where the central directory is.
 *
 * @param at where the record stands, from the begin of the archive
 * @param count how many entries there are
 * @param directory where the central directory begins
 * @param size of the central directory, in bytes
 */
record EndRecord(int at, long count, long directory, long size) {

    private static final int LONGEST_COMMENT = 0xffff;

    static EndRecord of(Bytes bytes, Refusal refusal) {
        int at = find(bytes, refusal);
        EndRecord small = new EndRecord(
                at,
                bytes.uint16(at + Layout.END_COUNT),
                bytes.uint32(at + Layout.END_OFFSET),
                bytes.uint32(at + Layout.END_SIZE));
        EndRecord end = small.isLarge() ? large(bytes, at, refusal) : small;
        if (end.directory < 0 || end.size < 0 || !end.endsWell(bytes)) {
            throw refusal.damaged("the directory of its entries is not where it should be");
        }
        return end;
    }

    private static int find(Bytes bytes, Refusal refusal) {
        int last = bytes.length() - Layout.END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.int32(at) == Layout.END && bytes.uint16(at + Layout.END_COMMENT) == last - at) {
                return at;
            }
        }
        throw refusal.damaged("the file ends too early");
    }

    private boolean isLarge() {
        return count == 0xffff || Bytes.isLarge(directory) || Bytes.isLarge(size);
    }

    private static EndRecord large(Bytes bytes, int at, Refusal refusal) {
        int locator = at - Layout.LOCATOR_64_LENGTH;
        if (bytes.isRecord(locator, Layout.LOCATOR_64, Layout.LOCATOR_64_LENGTH)) {
            long end = bytes.int64(locator + Layout.LOCATOR_64_OFFSET);
            if (bytes.isRecord(end, Layout.END_64, Layout.END_64_LENGTH)) {
                return new EndRecord(
                        at,
                        bytes.int64((int) end + Layout.END_64_COUNT),
                        bytes.int64((int) end + Layout.END_64_OFFSET),
                        bytes.int64((int) end + Layout.END_64_SIZE));
            }
        }
        throw refusal.damaged("the record at its end is not whole");
    }

    /** Whether this record, or the one for large archives, follows the directory. */
    private boolean endsWell(Bytes bytes) {
        long end = directory + size;
        return end == at || (end < at && bytes.isRecord(end, Layout.END_64, Layout.END_64_LENGTH));
    }
}
