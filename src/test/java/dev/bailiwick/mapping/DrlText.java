package dev.bailiwick.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A DRL file taken apart by its lines alone, with no parser of ours or of Drools.
 *
 * @param head all before the first rule
 * @param rules each with its first and its last line
 */
record DrlText(String head, List<String> rules) {

    private static final Pattern RULE =
            Pattern.compile("^rule \"[^\"]+\"\\n.*?^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("^\\s*//.*\\n", Pattern.MULTILINE);

    static DrlText of(String text) {
        String bare = COMMENT.matcher(text).replaceAll("");
        List<String> rules =
                RULE.matcher(bare).results().map(MatchResult::group).toList();
        int first = rules.isEmpty() ? bare.length() : bare.indexOf(rules.get(0));
        return new DrlText(bare.substring(0, first), rules);
    }

    /** What stands in the text beside head and rules; blank in a file that can be taken apart. */
    String rest(String text) {
        String rest = COMMENT.matcher(text).replaceAll("").substring(head.length());
        for (String rule : rules) {
            rest = rest.replace(rule, "");
        }
        return rest;
    }

    DrlText with(List<String> others) {
        return new DrlText(head, others);
    }

    DrlText without(int index) {
        List<String> others = new ArrayList<>(rules);
        others.remove(index);
        return with(others);
    }

    DrlText replaced(int index, String rule) {
        List<String> others = new ArrayList<>(rules);
        others.set(index, rule);
        return with(others);
    }

    static String nameOf(String rule) {
        return rule.substring(rule.indexOf('"') + 1, rule.indexOf('"', rule.indexOf('"') + 1));
    }

    String text() {
        return head + String.join("\n\n", rules) + "\n";
    }
}
