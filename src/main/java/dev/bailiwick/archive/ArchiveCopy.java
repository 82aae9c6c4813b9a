package dev.bailiwick.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an archive anew. For one use. */
final class ArchiveCopy {

    private final Bytes bytes;
    private final EndRecord end;
    private final CountedStream out;
    private final Map<Entry, byte[]> records = new HashMap<>();

    ArchiveCopy(Bytes bytes, EndRecord end, OutputStream out) {
        this.bytes = bytes;
        this.end = end;
        this.out = new CountedStream(out);
    }

    void write(List<Entry> entries, Map<String, Archive.Content> changed, Map<String, Archive.Content> added)
            throws IOException {
        List<Entry> inPlace = LocalHeaders.inPlace(entries);
        for (int i = 0; i < inPlace.size(); i++) {
            Entry entry = inPlace.get(i);
            long next = i + 1 < inPlace.size() ? inPlace.get(i + 1).offset() : end.directory();
            Archive.Content content = changed.get(entry.name());
            records.put(entry, content == null ? same(entry, next) : changed(entry, content));
        }
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        for (Map.Entry<String, Archive.Content> one : added.entrySet()) {
            more.writeBytes(packed(fresh(one.getKey()), 0, one.getValue()));
        }
        directory(entries, more.toByteArray(), entries.size() + added.size());
    }

    /** @return its record for the directory */
    private byte[] same(Entry entry, long next) throws IOException {
        int at = entry.record().begin();
        int length = entry.record().end() - at;
        Fields record = new Fields(length).put(0, bytes.content(), at, length);
        if (Bytes.isLarge(bytes.uint32(at + Layout.CENTRAL_OFFSET))) {
            record.put64(largeOffset(at), out.count());
        } else {
            record.put32(Layout.CENTRAL_OFFSET, out.count());
        }
        out.write(bytes.content(), (int) entry.offset(), (int) (next - entry.offset()));
        return record.bytes();
    }

    /** Where the offset stands in a record if its own field is too small: after the sizes that are large too. */
    private int largeOffset(int at) {
        int extra = at + Layout.CENTRAL_LENGTH + bytes.uint16(at + Layout.CENTRAL_NAME);
        int numbers = bytes.large(extra, extra + bytes.uint16(at + Layout.CENTRAL_EXTRA));
        int before = (Bytes.isLarge(bytes.uint32(at + Layout.CENTRAL_SIZE)) ? Long.BYTES : 0)
                + (Bytes.isLarge(bytes.uint32(at + Layout.CENTRAL_PACKED)) ? Long.BYTES : 0);
        return numbers + before - at;
    }

    private byte[] changed(Entry entry, Archive.Content content) throws IOException {
        int at = entry.record().begin();
        int length = Layout.CENTRAL_LENGTH + bytes.uint16(at + Layout.CENTRAL_NAME);
        Fields record = new Fields(length)
                .put(0, bytes.content(), at, length)
                .put16(Layout.CENTRAL_EXTRA, 0)
                .put16(Layout.CENTRAL_COMMENT, 0);
        return packed(record, entry.flags() & Entry.UTF_8, content);
    }

    private static Fields fresh(String name) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        return new Fields(Layout.CENTRAL_LENGTH + letters.length)
                .put32(0, Layout.CENTRAL)
                .put16(Layout.CENTRAL_MADE, Layout.VERSION)
                .put32(Layout.CENTRAL_TIME, Layout.FIRST_DAY)
                .put16(Layout.CENTRAL_NAME, letters.length)
                .put(Layout.CENTRAL_LENGTH, letters, 0, letters.length);
    }

    /**
     * Writes an entry whose sizes follow its content.
     *
     * @return its record for the directory
     */
    private byte[] packed(Fields record, int flags, Archive.Content content) throws IOException {
        record.put16(Layout.CENTRAL_NEEDED, Layout.VERSION)
                .put16(Layout.CENTRAL_FLAGS, flags | Entry.DESCRIPTOR)
                .put16(Layout.CENTRAL_METHOD, Entry.DEFLATED)
                .put32(Layout.CENTRAL_OFFSET, out.count());
        out.write(localHeader(record.bytes()));
        Packing packing = Packing.of(content, out);
        record.put32(Layout.CENTRAL_CRC, packing.crc())
                .put32(Layout.CENTRAL_PACKED, packing.packed())
                .put32(Layout.CENTRAL_SIZE, packing.size());
        out.write(descriptor(record.bytes()));
        return record.bytes();
    }

    /** What the two headers of an entry have in common are their fields from the version to the time, and the name. */
    private static byte[] localHeader(byte[] record) {
        int name = record.length - Layout.CENTRAL_LENGTH;
        return new Fields(Layout.LOCAL_LENGTH + name)
                .put32(0, Layout.LOCAL)
                .put(Layout.LOCAL_NEEDED, record, Layout.CENTRAL_NEEDED, Layout.LOCAL_CRC - Layout.LOCAL_NEEDED)
                .put16(Layout.LOCAL_NAME, name)
                .put(Layout.LOCAL_LENGTH, record, Layout.CENTRAL_LENGTH, name)
                .bytes();
    }

    private static byte[] descriptor(byte[] record) {
        int sizes = Layout.DESCRIPTOR_LENGTH - Integer.BYTES;
        return new Fields(Layout.DESCRIPTOR_LENGTH)
                .put32(0, Layout.DESCRIPTOR)
                .put(Integer.BYTES, record, Layout.CENTRAL_CRC, sizes)
                .bytes();
    }

    private void directory(List<Entry> entries, byte[] more, int count) throws IOException {
        long begin = out.count();
        for (Entry entry : entries) {
            out.write(records.getOrDefault(entry, new byte[0]));
        }
        out.write(more);
        Fields record = new Fields(Layout.END_LENGTH)
                .put32(0, Layout.END)
                .put16(Layout.END_COUNT - Short.BYTES, count)
                .put16(Layout.END_COUNT, count)
                .put32(Layout.END_SIZE, out.count() - begin)
                .put32(Layout.END_OFFSET, begin);
        out.write(record.bytes());
        out.flush();
    }
}
