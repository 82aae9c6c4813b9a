package dev.bailiwick.answers;

import java.util.List;

/**
 * All that {@code rules/checks} says of one check beside its rules.
 *
 * @param cell the role of the column at which its findings stand
 * @param says what a finding says, in templates: the first is taken whose words are all there, else the last
 * @param help what to do, in the same way; none where the message says it all
 * @param deployment the id of the one that the examples are checked for
 */
record CheckDefinition(
        CheckInfo info,
        String cell,
        List<Template> says,
        List<Template> help,
        String deployment,
        CheckExample right,
        CheckExample wrong) {

    CheckDefinition {
        says = List.copyOf(says);
        help = List.copyOf(help);
    }

    String id() {
        return info.id();
    }
}
