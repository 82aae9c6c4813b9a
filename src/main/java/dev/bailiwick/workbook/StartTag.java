package dev.bailiwick.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;

/** The tag that opens an element, to be written again with other attributes. Not thread-safe. */
final class StartTag {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    /** @param xml stands at the element */
    StartTag(XMLStreamReader2 xml) {
        name = qualified(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            attributes.put(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    StartTag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    String open() {
        return text(">");
    }

    String openAndClosed() {
        return text("/>");
    }

    private String text(String end) {
        StringBuilder text = new StringBuilder("<").append(name);
        attributes.forEach((n, v) ->
                text.append(' ').append(n).append("=\"").append(quoted(v)).append('"'));
        return text.append(end).toString();
    }

    String close() {
        return "</" + name + ">";
    }

    /** A value that an attribute can hold. */
    static String quoted(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
