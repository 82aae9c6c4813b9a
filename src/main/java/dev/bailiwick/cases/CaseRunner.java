package dev.bailiwick.cases;

import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.Mention;
import dev.bailiwick.rules.RuleCase;
import dev.bailiwick.rules.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tries the rules on their cases. Thread-safe. */
public final class CaseRunner {

    private static final int CASES_A_BATCH = 200;

    private final LoadedRules rules;
    private final Unmet unmet;

    public CaseRunner(LoadedRules rules) {
        this.rules = rules;
        this.unmet = new Unmet(rules.scanner());
    }

    /** One for each case, in the same order. */
    public List<TriedCase> run(List<RuleCase> cases) {
        List<TriedCase> tried = new ArrayList<>(cases.size());
        for (int from = 0; from < cases.size(); from += CASES_A_BATCH) {
            List<RuleCase> batch = cases.subList(from, Math.min(from + CASES_A_BATCH, cases.size()));
            List<Evidence> evidence = batch.stream()
                    .map(c -> Evidence.of(c.item(), rules.scanner()))
                    .toList();
            rules.engine().run(evidence);
            for (int i = 0; i < batch.size(); i++) {
                tried.add(new TriedCase(batch.get(i), evidence.get(i)));
            }
        }
        return tried;
    }

    /** What a person needs to mend a case that did not pass: {@code file:line:col: rule "name": ...}. */
    public String failure(TriedCase failed) {
        RuleCase tried = failed.tried();
        return tried.place() + ": rule \"" + tried.rule() + "\": "
                + (tried.hit() ? "does not fire on" : "must not fire on") + " `"
                + tried.item().text() + "`: " + (tried.hit() ? missing(failed) : seen(failed));
    }

    private String missing(TriedCase failed) {
        return rules.rule(failed.tried().rule())
                .map(rule -> String.join("; ", unmet.conditions(rule, failed.evidence())))
                .orElse("there is no such rule");
    }

    private String seen(TriedCase failed) {
        List<Mention> behind = failed.signal().map(Signal::mentions).orElse(List.of());
        return behind.stream().map(Quotes::of).collect(Collectors.joining("; ", "it mentions ", ""));
    }
}
