package dev.bailiwick.model;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The rules for ids: how they are written, and that what refers to one finds it. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Ids() {}

    /** @param what of which it is the id, without an article: {@code area} */
    static void check(String id, Place place, String what, Problems problems) {
        if (!FORM.matcher(id).matches()) {
            problems.add(
                    place, what + " id `" + id + "` is not well formed", "write lower-case words joined by hyphens");
        }
    }

    /** Whether the id is among those known; if not, that is put on record. */
    static boolean known(String id, Place place, String what, Collection<String> known, Problems problems) {
        if (known.contains(id)) {
            return true;
        }
        problems.add(place, "unknown " + what + " `" + id + "`", DidYouMean.hint(id, known));
        return false;
    }

    /** The ids that are known, once each, in their order; the others are put on record. */
    static List<String> known(List<YamlNode.Text> ids, String what, Collection<String> known, Problems problems) {
        List<String> found = ids.stream()
                .filter(id -> known(id.value(), id.place(), what, known, problems))
                .map(YamlNode.Text::value)
                .toList();
        List<String> once = found.stream().distinct().toList();
        if (once.size() < found.size()) {
            problems.add(ids.get(0).place(), "the same " + what + " stands here twice", "keep one of the two");
        }
        return once;
    }
}
