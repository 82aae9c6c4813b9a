package dev.bailiwick.rules;

import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Problems;
import java.util.List;

/** Topic rules for tests. */
final class Drl {

    static final String HEAD = """
            package bailiwick.topics;

            import dev.bailiwick.rules.Mention;
            import function dev.bailiwick.rules.Signal.signal;

            dialect "mvel"

            """;

    private Drl() {}

    /** Begins on line 8 of a file, after {@link #HEAD}. */
    static String rule(String name, String left, String right) {
        return "rule \"" + name + "\"\nwhen\n    " + left + "\nthen\n    " + right + "\nend\n";
    }

    static String good(String name) {
        return rule(name, "$m : Mention( concept == \"key\" )", "signal( $m, \"keys\", 5 );");
    }

    /** What the reader has against the files, which are called {@code 1.drl}, {@code 2.drl} and so on. */
    static List<String> problemsIn(String... texts) {
        Problems problems = new Problems();
        TopicRuleReader reader = new TopicRuleReader(problems);
        for (int i = 0; i < texts.length; i++) {
            reader.read(RuleFile.parse((i + 1) + ".drl", texts[i], problems));
        }
        return problems.inOrder().stream().map(Problem::toString).toList();
    }
}
