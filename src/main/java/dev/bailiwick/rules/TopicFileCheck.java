package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** A topic file holds rules and nothing else: what stands beside them could give their words another meaning. */
final class TopicFileCheck {

    private static final Set<String> IMPORTS = Set.of(Mention.class.getName(), Signal.class.getName() + ".signal");

    private TopicFileCheck() {}

    static void check(RuleFile file, Problems problems) {
        for (BaseDescr other : others(file.descr())) {
            problems.add(
                    new Place(file.name(), Math.max(1, other.getLine()), 1),
                    "this is no topic rule",
                    "a topic file imports `Mention` and `signal`, and holds rules only");
        }
    }

    private static List<BaseDescr> others(PackageDescr file) {
        List<BaseDescr> others = new ArrayList<>();
        others.addAll(file.getFunctions());
        others.addAll(file.getGlobals());
        others.addAll(file.getTypeDeclarations());
        others.addAll(file.getEnumDeclarations());
        others.addAll(file.getEntryPointDeclarations());
        others.addAll(file.getWindowDeclarations());
        others.addAll(foreign(file.getImports()));
        others.addAll(foreign(file.getFunctionImports()));
        others.addAll(foreign(file.getAccumulateImports()));
        return others;
    }

    private static List<? extends BaseDescr> foreign(List<? extends ImportDescr> imports) {
        return imports.stream().filter(i -> !IMPORTS.contains(i.getTarget())).toList();
    }
}
