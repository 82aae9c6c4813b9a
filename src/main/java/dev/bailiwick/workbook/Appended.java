package dev.bailiwick.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/** A part with more elements at its end. */
final class Appended {

    private Appended() {}

    /**
     * @param root the part's outermost element
     * @param element makes one element's XML, given the prefix of names
     */
    static <T> Parts.Change to(String root, BiFunction<T, String, String> element, List<T> more) {
        return (xml, out) -> append(xml, out, root, element, more);
    }

    private static <T> void append(
            XmlReader xml, Splice out, String root, BiFunction<T, String, String> element, List<T> more)
            throws IOException {
        xml.root(root);
        String prefix = xml.prefix();
        while (xml.nextChild()) {
            xml.skip();
        }
        out.copyTo(xml.start());
        for (T one : more) {
            out.write(element.apply(one, prefix));
        }
    }
}
