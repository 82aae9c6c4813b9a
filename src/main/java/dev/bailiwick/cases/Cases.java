package dev.bailiwick.cases;

import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.CaseReader;
import dev.bailiwick.rules.RuleCase;
import java.util.List;

/** All cases of a folder of rules. */
public final class Cases {

    private Cases() {}

    /**
     * In the order of the files and of their lines.
     *
     * @throws UnusableException with all that is wrong in the case files
     */
    public static List<RuleCase> of(RuleFolder folder, LoadedRules rules) {
        Problems problems = new Problems();
        List<RuleCase> cases = new CaseReader(rules.rules(), problems).read(folder.caseFiles());
        problems.throwIfAny();
        return cases;
    }
}
