package dev.bailiwick.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of all entries, and refuses archives with too many of them. */
final class CentralDirectory {

    static final int MOST_ENTRIES = 1000;

    private final Bytes bytes;
    private final Refusal refusal;

    CentralDirectory(Bytes bytes, Refusal refusal) {
        this.bytes = bytes;
        this.refusal = refusal;
    }

    /** In the order of the directory. */
    List<Entry> entries(EndRecord end) {
        if (end.count() > MOST_ENTRIES) {
            throw refusal.because(
                    "it holds " + end.count() + " entries; more than " + MOST_ENTRIES + " are not read",
                    "a workbook has far fewer: open it in a spreadsheet and save it anew");
        }
        List<Entry> entries = new ArrayList<>();
        int at = (int) end.directory();
        int limit = at + (int) end.size();
        for (int i = 0; i < end.count(); i++) {
            Entry entry = entry(at, limit);
            entries.add(entry);
            at = entry.record().end();
        }
        if (at != limit) {
            throw notWhole();
        }
        return entries;
    }

    private Entry entry(int at, int limit) {
        if (at + Layout.CENTRAL_LENGTH > limit || bytes.int32(at) != Layout.CENTRAL) {
            throw notWhole();
        }
        int nameEnd = at + Layout.CENTRAL_LENGTH + bytes.uint16(at + Layout.CENTRAL_NAME);
        int extraEnd = nameEnd + bytes.uint16(at + Layout.CENTRAL_EXTRA);
        int end = extraEnd + bytes.uint16(at + Layout.CENTRAL_COMMENT);
        if (end > limit) {
            throw notWhole();
        }
        return entry(new Entry.Span(at, end), nameEnd, extraEnd);
    }

    private Entry entry(Entry.Span record, int nameEnd, int extraEnd) {
        int at = record.begin();
        int flags = bytes.uint16(at + Layout.CENTRAL_FLAGS);
        LargeNumbers large = new LargeNumbers(bytes, bytes.large(nameEnd, extraEnd), extraEnd, refusal);
        long size = large.value(bytes.uint32(at + Layout.CENTRAL_SIZE));
        long packed = large.value(bytes.uint32(at + Layout.CENTRAL_PACKED));
        long offset = large.value(bytes.uint32(at + Layout.CENTRAL_OFFSET));
        return new Entry(
                name(at + Layout.CENTRAL_LENGTH, nameEnd, flags),
                record,
                flags,
                bytes.uint16(at + Layout.CENTRAL_METHOD),
                offset,
                bytes.uint32(at + Layout.CENTRAL_CRC),
                packed,
                size);
    }

    private String name(int begin, int end, int flags) {
        Charset charset = (flags & Entry.UTF_8) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return new String(bytes.content(), begin, end - begin, charset).replace('\\', '/');
    }

    private RuntimeException notWhole() {
        return refusal.damaged("the directory of its entries is not whole");
    }
}
