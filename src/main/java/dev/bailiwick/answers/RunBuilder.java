package dev.bailiwick.answers;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a run together, file by file. Not thread-safe; one use. */
final class RunBuilder {

    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int ROWS_UNREAD = 3;

    /** A file whose subjects have served: of a thousand sets they would not fit into memory. */
    private record Kept(Looked looked, Findings findings) {}

    private final LoadedChecks checks;
    private final ResponsibilityModel model;
    private final Policy policy;
    private final Comparison comparison;
    private final List<Kept> files = new ArrayList<>();

    RunBuilder(LoadedChecks checks, Mapper mapper, Policy policy) {
        this.checks = checks;
        this.model = mapper.model();
        this.policy = policy;
        this.comparison =
                new Comparison(checks.words().likeness(), mapper.rules().scanner());
    }

    /** Files come in the order of the run. */
    void add(Looked looked) {
        Findings findings = new Findings(checks, policy);
        for (Subject subject : looked.subjects()) {
            findings.add(subject);
            if (subject instanceof GivenAnswer answer) {
                comparison.add(files.size(), looked.deployment(), answer);
            }
        }
        Looked bare = new Looked(
                looked.name(),
                looked.deployment(),
                looked.readable(),
                looked.items(),
                looked.unread(),
                looked.whole(),
                looked.problems(),
                List.of());
        files.add(new Kept(bare, findings));
    }

    /** @throws UnusableException if none of the files could be read, or a rule fails */
    CheckRun finish() {
        refuseIfNoneIsReadable();
        List<Twin> twins = comparison.twins();
        checks.rules().run(twins);
        twins.forEach(twin -> files.get(twin.file()).findings.add(twin));
        Allowances allowances = new Allowances(policy);
        List<CheckedFile> checked = new ArrayList<>();
        files.forEach(file -> checked.add(checked(file, allowances)));
        checked.addAll(ofAllowances(allowances));
        List<CheckInfo> ran = checks.infos().stream()
                .filter(check -> !policy.off().contains(check.id()))
                .toList();
        return new CheckRun(ran, checked, policy.failOn(), exitCode(checked), model.id(), model.version());
    }

    private void refuseIfNoneIsReadable() {
        if (files.stream().noneMatch(file -> file.looked.readable())) {
            List<Problem> problems = files.stream()
                    .flatMap(file -> file.looked.problems().stream())
                    .toList();
            throw new UnusableException(problems);
        }
    }

    private static CheckedFile checked(Kept file, Allowances allowances) {
        Looked looked = file.looked;
        List<Finding> found = file.findings.inOrder();
        return new CheckedFile(
                looked.name(),
                looked.readable() ? looked.deployment().id() : "",
                looked.items(),
                looked.whole()
                        ? allowances.applyToWhole(found, looked.items(), looked.name())
                        : allowances.applyTo(found, looked.items(), looked.name()),
                looked.problems(),
                looked.whole());
    }

    /** What is wrong with suppressions and baseline, as findings of the files that hold them. */
    private List<CheckedFile> ofAllowances(Allowances allowances) {
        List<AllowedFault> subjects = allowances.subjects(checks.definitions().keySet());
        checks.rules().run(subjects);
        Map<String, Findings> byFile = new LinkedHashMap<>();
        for (AllowedFault subject : subjects) {
            String file = subject.placeOf("").file();
            byFile.computeIfAbsent(file, f -> new Findings(checks, policy)).add(subject);
        }
        List<CheckedFile> checked = new ArrayList<>();
        byFile.forEach((file, findings) -> {
            if (!findings.inOrder().isEmpty()) {
                checked.add(new CheckedFile(file, "", List.of(), findings.inOrder(), List.of()));
            }
        });
        return checked;
    }

    private int exitCode(List<CheckedFile> checked) {
        if (files.stream().anyMatch(file -> isUnread(file.looked))) {
            return ROWS_UNREAD;
        }
        boolean fails = checked.stream()
                .flatMap(file -> file.findings().stream())
                .anyMatch(finding -> finding.counts() && policy.failOn().failsOn(finding.severity()));
        return fails ? FINDINGS : DONE;
    }

    /** A set that is cut down to its header has no row that could be read either. */
    private static boolean isUnread(Looked looked) {
        return looked.unread() > 0 || looked.items().isEmpty();
    }
}
