package dev.bailiwick.workbook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one part of a package points to. */
final class Relations {

    /**
     * @param address of the type, which the two editions of the standard do not have in common
     * @param target the name of a part, or an address outside of the file
     * @param external whether the target is outside; it is never followed
     */
    record Relation(String address, String target, boolean external) {
        /** The last word of its address, such as {@code worksheet}. */
        String type() {
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /** @param part the part that points; empty for the package itself */
    static Relations of(Parts parts, String part) {
        Map<String, Relation> byId = new HashMap<>();
        parts.find(partOf(part)).ifPresent(xml -> {
            try (xml) {
                xml.root("Relationships");
                while (xml.nextChild(byId.size())) {
                    byId.put(xml.attribute("Id"), relation(xml, folder(part)));
                    xml.skip();
                }
            }
        });
        return new Relations(byId);
    }

    /** The part that holds the relations of another. */
    static String partOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static Relation relation(XmlReader xml, String folder) {
        String target = xml.attribute("Target");
        boolean external = xml.attribute("TargetMode").equals("External");
        return new Relation(xml.attribute("Type"), external ? target : resolve(folder, target), external);
    }

    /** Dots are taken out, so that the name never leads out of the package. */
    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return decoded(String.join("/", steps));
    }

    private static String decoded(String path) {
        return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The target of some type; of several it is not said which. */
    Optional<String> target(String type) {
        return byId.values().stream()
                .filter(r -> r.type().equals(type) && !r.external)
                .map(Relation::target)
                .sorted()
                .findFirst();
    }

    /** The whole address of a type that some relation has. */
    Optional<String> address(String type) {
        return byId.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::address)
                .sorted()
                .findFirst();
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
