package dev.bailiwick.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes a drafted rule and its cases in the form that the files have. */
final class RuleText {

    /** How a new rule file begins. */
    static final String HEAD = """
            package bailiwick.topics;

            import dev.bailiwick.rules.Mention;
            import function dev.bailiwick.rules.Signal.signal;

            dialect "mvel"
            """;

    private static final int WIDTH = 110;
    private static final String INDENT = " ".repeat(12);
    private static final JsonMapper JSON = new JsonMapper();

    private RuleText() {}

    /** The rule, with a blank line before it. */
    static String rule(RuleDraft draft) {
        return "\nrule \"" + draft.name() + "\"\nwhen\n" + wrapped(pattern(draft)) + "\nthen\n    signal( $m, \""
                + draft.topic() + "\", " + draft.weight() + " );\nend\n";
    }

    private static List<String> pattern(RuleDraft draft) {
        List<String> terms = new ArrayList<>(List.of("concept == \"" + draft.concept() + "\""));
        draft.with().forEach(any -> terms.add(wanted(any)));
        draft.without().forEach(concept -> terms.add("!" + spokenOf(concept)));
        return terms;
    }

    private static String wanted(List<String> any) {
        String terms = any.stream().map(RuleText::spokenOf).collect(Collectors.joining(" || "));
        return any.size() == 1 ? terms : "( " + terms + " )";
    }

    private static String spokenOf(String concept) {
        return "item.speaksOf(\"" + concept + "\")";
    }

    private static String wrapped(List<String> terms) {
        StringBuilder lines = new StringBuilder();
        String line = "    $m : Mention( " + terms.get(0);
        for (String term : terms.subList(1, terms.size())) {
            if (line.length() + term.length() + 4 > WIDTH) {
                lines.append(line).append(",\n");
                line = INDENT + term;
            } else {
                line += ", " + term;
            }
        }
        return lines + line + " )";
    }

    /** The rule's cases. */
    static String cases(RuleDraft draft) {
        return quoted(draft.name()) + ":\n  hits:\n" + list(draft.hits()) + "  misses:\n" + list(draft.misses());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(text -> "    - " + quoted(text) + "\n").collect(Collectors.joining());
    }

    /** Quoted as JSON is, which YAML reads too, whatever the text holds. */
    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
