package dev.bailiwick.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts faults into words. One for each file, since it tells equal findings of a file apart. Not thread-safe. */
final class Findings {

    private static final Comparator<Finding> IN_ORDER = Comparator.<Finding, String>comparing(
                    f -> f.where().sheet())
            .thenComparingInt(f -> f.where().line())
            .thenComparingInt(f -> f.where().column())
            .thenComparing(f -> f.check().id())
            .thenComparing(Finding::message)
            .thenComparing(Finding::fingerprint);

    private static final int DIGITS = 32;

    private final Map<String, CheckDefinition> checks;
    private final Policy policy;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Findings(LoadedChecks checks, Policy policy) {
        this.checks = checks.definitions();
        this.policy = policy;
    }

    /** Without the checks that the user switched off. */
    void add(Subject subject) {
        for (String id : subject.faults().checks()) {
            CheckDefinition check = checks.get(id);
            if (check != null && !policy.off().contains(id)) {
                findings.add(finding(subject, check));
            }
        }
    }

    private Finding finding(Subject subject, CheckDefinition check) {
        Map<String, String> words = subject.words();
        AnswerPlace where = subject.placeOf(check.cell());
        return new Finding(
                check.info(),
                policy.severities().getOrDefault(check.id(), check.info().severity()),
                where,
                subject.itemId(),
                Template.fill(check.says(), words),
                Template.fill(check.help(), words),
                fingerprint(check.id(), where.file(), subject.identity(check.cell())),
                Optional.of(subject.besideFile()).filter(file -> !file.isEmpty() && !file.equals(where.file())),
                Optional.empty(),
                false);
    }

    /** Of two findings that are the same in all that it is made of, the second gets a number. */
    private String fingerprint(String check, String file, String identity) {
        String all = check + '\n' + policy.folders().nameOf(file) + '\n' + identity;
        int before = seen.merge(all, 1, Integer::sum) - 1;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((all + '\n' + before).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In the order of their places, then of their checks' ids. */
    List<Finding> inOrder() {
        return findings.stream().sorted(IN_ORDER).toList();
    }
}
