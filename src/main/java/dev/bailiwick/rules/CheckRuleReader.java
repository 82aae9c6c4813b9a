package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the rules of checks: whatever stands on the left side, the right side finds one fault of a named check. */
public final class CheckRuleReader {

    private static final Pattern FAULT =
            Pattern.compile("\\s*fault\\s*\\(\\s*\\$\\w+\\s*,\\s*\"([^\"]*)\"\\s*\\)\\s*;\\s*");

    private CheckRuleReader() {}

    /** The rules that have the shape, in the order of the file; of the others a problem tells. */
    public static List<CheckRule> read(RuleFile file, Problems problems) {
        List<CheckRule> rules = new ArrayList<>();
        for (RuleDescr rule : file.descr().getRules()) {
            rule(rule, file, problems).ifPresent(rules::add);
        }
        return rules;
    }

    private static Optional<CheckRule> rule(RuleDescr rule, RuleFile file, Problems problems) {
        Place place = file.placeOf("\"" + rule.getName() + "\"", rule.getLine());
        Matcher fault = FAULT.matcher(String.valueOf(rule.getConsequence()));
        if (!fault.matches() || !rule.getNamedConsequences().isEmpty()) {
            problems.add(place, "the right side does more than find one fault", "write `fault( $a, \"check\" );`");
            return Optional.empty();
        }
        return Optional.of(new CheckRule(rule.getName(), fault.group(1), place));
    }
}
