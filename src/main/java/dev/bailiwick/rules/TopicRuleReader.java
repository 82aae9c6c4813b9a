package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads the rules of a topic file and holds them to their one shape: a pattern that starts from a literal mention, then
 * questions to its item, then one signal. The shape is what keeps a thousand rules as fast as ten, and what lets an
 * analyst read a rule aloud. One reader reads all files, to see names that stand twice. Not thread-safe.
 */
public final class TopicRuleReader {

    private static final Pattern START = Pattern.compile("concept\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern TERM =
            Pattern.compile("item\\s*\\.\\s*(?:speaksOf|asks)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern WANTED = Pattern.compile("(?<![!.\\w])" + TERM.pattern());
    private static final Pattern SIGNAL =
            Pattern.compile("\\s*signal\\s*\\(\\s*\\$m\\s*,\\s*\"([^\"]*)\"\\s*,\\s*(\\d+)\\s*\\)\\s*;\\s*");
    private static final Pattern WEIGHT = Pattern.compile("[1-9]|10");
    private static final String SHAPE =
            "a topic rule is `$m : Mention( concept == \"...\", item.speaksOf(\"...\") )` then `signal( $m, \"topic\", weight );`";

    private final Problems problems;
    private final Map<String, Place> names = new HashMap<>();

    public TopicRuleReader(Problems problems) {
        this.problems = problems;
    }

    /** The rules that have the shape, in the order of the file; of the others a problem tells. */
    public List<TopicRule> read(RuleFile file) {
        List<TopicRule> rules = new ArrayList<>();
        TopicFileCheck.check(file, problems);
        for (RuleDescr rule : file.descr().getRules()) {
            Place place = file.placeOf("\"" + rule.getName() + "\"", rule.getLine());
            Place other = names.putIfAbsent(rule.getName(), place);
            if (other != null) {
                problems.add(
                        place,
                        "a second rule has the name \"" + rule.getName() + "\"",
                        "the other stands at " + other + "; give one another name");
            }
            shaped(rule, file, place).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<TopicRule> shaped(RuleDescr rule, RuleFile file, Place place) {
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        Matcher signal = SIGNAL.matcher(String.valueOf(rule.getConsequence()));
        boolean plain = rule.getAttributes().keySet().stream().allMatch("dialect"::equals)
                && rule.getNamedConsequences().isEmpty()
                && rule.getParentName() == null;
        if (!plain || patterns.size() != 1 || !(patterns.get(0) instanceof PatternDescr pattern)) {
            return misshapen(place, "the rule has more in it than one pattern and one signal");
        }
        if (!signal.matches()) {
            return noSignal(rule, file, place);
        }
        boolean starts = pattern.getObjectType().equals("Mention")
                && "$m".equals(pattern.getIdentifier())
                && !pattern.isUnification()
                && pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && !pattern.getDescrs().isEmpty();
        Matcher start = START.matcher(starts ? pattern.getDescrs().get(0).getText() : "");
        if (!start.matches()) {
            return misshapen(place, "the rule does not start from a literal mention");
        }
        if (!WEIGHT.matcher(signal.group(2)).matches()) {
            problems.add(file.placeOf("signal", rule.getLine()), "weight " + signal.group(2) + " is not 1 to 10");
            return Optional.empty();
        }
        int weight = Integer.parseInt(signal.group(2));
        return conditions(rule, pattern, file)
                .map(conditions -> new TopicRule(
                        rule.getName(),
                        start.group(1),
                        conditions,
                        conditions.stream().flatMap(c -> in(TERM, c).stream()).toList(),
                        conditions.stream()
                                .map(c -> in(WANTED, c))
                                .filter(wanted -> !wanted.isEmpty())
                                .toList(),
                        signal.group(1),
                        weight,
                        place));
    }

    private Optional<List<String>> conditions(RuleDescr rule, PatternDescr pattern, RuleFile file) {
        List<String> conditions = new ArrayList<>();
        for (BaseDescr constraint :
                pattern.getDescrs().subList(1, pattern.getDescrs().size())) {
            String text = constraint.getText();
            try {
                ConditionParser.parse(text);
            } catch (IllegalArgumentException e) {
                return misshapen(file.placeOf(text, rule.getLine()), "`" + text + "` is no question to the item");
            }
            conditions.add(text);
        }
        return Optional.of(List.copyOf(conditions));
    }

    private Optional<TopicRule> noSignal(RuleDescr rule, RuleFile file, Place place) {
        String right = String.valueOf(rule.getConsequence())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return right.isEmpty()
                ? misshapen(place, "the rule has no signal")
                : misshapen(file.placeOf(right, rule.getConsequenceLine()), "`" + right + "` is not one signal");
    }

    private static List<String> in(Pattern term, String condition) {
        return term.matcher(condition).results().map(match -> match.group(1)).toList();
    }

    private <T> Optional<T> misshapen(Place place, String message) {
        problems.add(place, message, SHAPE);
        return Optional.empty();
    }
}
