package dev.bailiwick.cases;

import dev.bailiwick.rules.TopicRule;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people what the cases cover. */
public final class CoverageText {

    private CoverageText() {}

    /** A heading with its number for each kind of finding, and a line each; lines end with a line feed. */
    public static String of(Coverage coverage) {
        return section(
                        "rules that fire on no case",
                        coverage.never().stream().map(CoverageText::placed).toList())
                + section(
                        "rules that fire on no case of another rule",
                        coverage.onlyOwn().stream().map(CoverageText::placed).toList())
                + section(
                        "rules that always fire together",
                        coverage.together().stream().map(CoverageText::group).toList())
                + section(
                        "rules in the shadow of another one (same topic, at least its weight)",
                        coverage.shadowed().stream().map(CoverageText::shadow).toList())
                + section(
                        "concepts that no rule uses",
                        coverage.unusedConcepts().stream()
                                .map(concept -> concept.place() + ": `" + concept.id() + "`")
                                .toList())
                + section("topics without a rule", coverage.topicsWithoutRule())
                + section(
                        "duties that no rule leads to",
                        coverage.dutiesWithoutTopic().stream()
                                .map(duty -> duty.id())
                                .toList());
    }

    private static String section(String title, List<String> lines) {
        return title + ": " + lines.size() + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String placed(TopicRule rule) {
        return rule.place() + ": " + named(rule);
    }

    private static String shadow(Coverage.Shadow shadow) {
        return placed(shadow.rule()) + " by " + named(shadow.by()) + " ("
                + shadow.by().weight() + " against " + shadow.rule().weight() + ")";
    }

    private static String group(List<TopicRule> rules) {
        return rules.get(0).place() + ": "
                + rules.stream().map(CoverageText::named).collect(Collectors.joining(", "));
    }

    private static String named(TopicRule rule) {
        return "\"" + rule.name() + "\"";
    }
}
