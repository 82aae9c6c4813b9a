package dev.bailiwick.profile;

import dev.bailiwick.model.Role;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who answers together, such as {@code vendor + customer}. */
final class RoleReader {

    private RoleReader() {}

    /** The kinds of party that the key names. */
    static Set<Role> roles(YamlNode.Entry entry, Problems problems) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : entry.key().split("\\+", -1)) {
            Role.of(word.strip())
                    .ifPresentOrElse(
                            roles::add,
                            () -> problems.add(
                                    entry.place(),
                                    "unknown kind of party `" + word.strip() + "`",
                                    DidYouMean.hint(word.strip(), Role.words())));
        }
        return roles;
    }

    static void twice(YamlNode.Entry entry, Problems problems) {
        problems.add(entry.place(), "`" + entry.key() + "` is given twice", "keep one of the two");
    }

    static ListWords listWords(YamlForm form, Problems problems) {
        Map<Set<Role>, List<String>> words = new HashMap<>();
        for (YamlNode.Entry entry : form.entries("words in lists")) {
            List<String> values = Yaml.texts(entry.value(), entry.key(), problems).stream()
                    .map(t -> t.value().strip())
                    .toList();
            if (words.putIfAbsent(roles(entry, problems), values) != null) {
                twice(entry, problems);
            }
        }
        return new ListWords(words);
    }
}
