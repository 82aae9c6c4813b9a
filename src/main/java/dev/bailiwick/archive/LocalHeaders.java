package dev.bailiwick.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Checks that what stands before each entry agrees with the directory, and that no two entries share bytes. */
final class LocalHeaders {

    private final Bytes bytes;
    private final Refusal refusal;

    LocalHeaders(Bytes bytes, Refusal refusal) {
        this.bytes = bytes;
        this.refusal = refusal;
    }

    /** @param limit where the directory begins */
    void check(List<Entry> entries, long limit) {
        long end = 0;
        for (Entry entry : inPlace(entries)) {
            if (entry.offset() < end || (end == 0 && entry.offset() > 0)) {
                throw refusal.damaged(entry.name(), "this entry is not where the directory says");
            }
            check(entry);
            end = begin(entry) + entry.packed();
            if (end > limit) {
                throw refusal.damaged(entry.name(), "this entry ends too early");
            }
        }
    }

    static List<Entry> inPlace(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
    }

    private void check(Entry entry) {
        if (!bytes.isRecord(entry.offset(), Layout.LOCAL, Layout.LOCAL_LENGTH)) {
            throw refusal.damaged(entry.name(), "this entry is not where the directory says");
        }
        int at = (int) entry.offset();
        boolean same = bytes.uint16(at + Layout.LOCAL_METHOD) == entry.method()
                && ((bytes.uint16(at + Layout.LOCAL_FLAGS) ^ entry.flags()) & relevant()) == 0
                && sameName(entry, at)
                && sameSizes(entry, at);
        if (!same) {
            throw refusal.damaged(entry.name(), "this entry and the directory do not agree");
        }
    }

    private static int relevant() {
        return Entry.ENCRYPTED | Entry.DESCRIPTOR;
    }

    private boolean sameName(Entry entry, int at) {
        int central = entry.record().begin();
        int length = bytes.uint16(central + Layout.CENTRAL_NAME);
        int local = at + Layout.LOCAL_LENGTH;
        return bytes.uint16(at + Layout.LOCAL_NAME) == length
                && local + length <= bytes.length()
                && Arrays.equals(
                        bytes.content(),
                        local,
                        local + length,
                        bytes.content(),
                        central + Layout.CENTRAL_LENGTH,
                        central + Layout.CENTRAL_LENGTH + length);
    }

    private boolean sameSizes(Entry entry, int at) {
        int extra = at + Layout.LOCAL_LENGTH + bytes.uint16(at + Layout.LOCAL_NAME);
        int extraEnd = extra + bytes.uint16(at + Layout.LOCAL_EXTRA);
        if (extraEnd > bytes.length()) {
            return false;
        }
        LargeNumbers large = new LargeNumbers(bytes, bytes.large(extra, extraEnd), extraEnd, refusal);
        return same(entry, bytes.uint32(at + Layout.LOCAL_CRC), entry.crc())
                && same(entry, size(entry, large, at + Layout.LOCAL_SIZE), entry.size())
                && same(entry, size(entry, large, at + Layout.LOCAL_PACKED), entry.packed());
    }

    /** Where the sizes follow the content, these fields may say nothing. */
    private long size(Entry entry, LargeNumbers large, int at) {
        long field = bytes.uint32(at);
        return mayBeUnknown(entry) && Bytes.isLarge(field) ? 0 : large.value(field);
    }

    private static boolean same(Entry entry, long local, long central) {
        return local == central || (local == 0 && mayBeUnknown(entry));
    }

    private static boolean mayBeUnknown(Entry entry) {
        return (entry.flags() & Entry.DESCRIPTOR) != 0;
    }

    /** Where the content begins. */
    private long begin(Entry entry) {
        return begin(bytes, entry);
    }

    static int begin(Bytes bytes, Entry entry) {
        int at = (int) entry.offset();
        return at + Layout.LOCAL_LENGTH + bytes.uint16(at + Layout.LOCAL_NAME) + bytes.uint16(at + Layout.LOCAL_EXTRA);
    }
}
