package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that cells share, by their numbers from 0 on. They are kept as bytes, one after the other. */
final class SharedStrings {

    private static final int MOST_BYTES = 48 << 20;
    private static final int MOST = 4_000_000;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Closes the reader. */
    static SharedStrings read(XmlReader xml, Place place) {
        SharedStrings strings = new SharedStrings();
        try (xml) {
            xml.root("sst");
            while (xml.nextChild()) {
                if (xml.name().equals("si")) {
                    strings.add(RichText.read(xml), place);
                } else {
                    xml.skip();
                }
            }
        }
        strings.trim();
        return strings;
    }

    /** They stay in memory to the end. */
    private void trim() {
        bytes = Arrays.copyOf(bytes, count == 0 ? 0 : ends[count - 1]);
        ends = Arrays.copyOf(ends, count);
    }

    private void add(String text, Place place) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        int begin = count == 0 ? 0 : ends[count - 1];
        if (begin + more.length > MOST_BYTES || count == MOST) {
            throw new UnusableException(
                    place,
                    "the cells share more than " + MOST + " texts, or more than " + (MOST_BYTES >> 20) + " MiB of them",
                    "split the file");
        }
        bytes = begin + more.length > bytes.length ? Arrays.copyOf(bytes, 2 * (begin + more.length)) : bytes;
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        System.arraycopy(more, 0, bytes, begin, more.length);
        ends[count++] = begin + more.length;
    }

    int count() {
        return count;
    }

    /** @param index at least 0 and less than the count */
    String get(int index) {
        int begin = index == 0 ? 0 : ends[index - 1];
        return EscapedText.decoded(new String(bytes, begin, ends[index] - begin, StandardCharsets.UTF_8));
    }
}
