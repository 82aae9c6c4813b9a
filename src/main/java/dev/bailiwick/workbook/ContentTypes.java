package dev.bailiwick.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What kind of content each part has.
 *
 * @param byPart by the part's name in lower case, without the slash before it
 * @param byEnding by the ending of names in lower case
 */
record ContentTypes(Map<String, String> byPart, Map<String, String> byEnding) {

    static final String PART = "[Content_Types].xml";

    static ContentTypes of(Parts parts) {
        Map<String, String> byPart = new HashMap<>();
        Map<String, String> byEnding = new HashMap<>();
        try (XmlReader xml = parts.get(PART)) {
            xml.root("Types");
            while (xml.nextChild(byPart.size())) {
                String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                if (xml.name().equals("Override")) {
                    byPart.put(key(xml.attribute("PartName")), type);
                } else {
                    byEnding.put(xml.attribute("Extension").toLowerCase(Locale.ROOT), type);
                }
                xml.skip();
            }
        }
        return new ContentTypes(byPart, byEnding);
    }

    private static String key(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    /** In lower case; empty where it is not said. */
    String of(String part) {
        String key = key(part);
        return byPart.getOrDefault(key, byEnding.getOrDefault(key.substring(key.lastIndexOf('.') + 1), ""));
    }
}
