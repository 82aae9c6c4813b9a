package dev.bailiwick.answers;

import dev.bailiwick.answers.CleanSet.Row;
import dev.bailiwick.mapping.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Plants faults in answers, each in a row of its own, spread over the set. */
final class AnswerFaults {

    private static final Map<String, String> MISSPELT = Map.of(
            "CSP-owned", "CSP owned",
            "CSC-owned", "Customer",
            "3rd-party outsourced", "Third-party outsourced",
            "Shared CSP and CSC", "Shared");

    private final List<Row> rows;
    private final Map<Integer, String> planted = new LinkedHashMap<>();
    private int next;

    private AnswerFaults(List<Row> rows) {
        this.rows = rows;
    }

    /** @return the check that must find it, by the number of the row, from 0 */
    static Map<Integer, String> plantIn(List<Row> rows) {
        AnswerFaults faults = new AnswerFaults(rows);
        faults.inTheForm();
        faults.ofParties();
        faults.inTexts();
        faults.besideOthers();
        faults.ofVersions();
        return faults.planted;
    }

    private void inTheForm() {
        List.of("", "TBD", "-").forEach(a -> plant("unanswered", AnswerFaults::mapped, row -> row.answer = a));
        List.of("Mostly", "Yess", "In part")
                .forEach(a -> plant("answer-not-in-list", AnswerFaults::mapped, row -> row.answer = a));
        for (int i = 0; i < 3; i++) {
            plant(
                    "owner-not-in-list",
                    AnswerFaults::mapped,
                    row -> row.ownership = MISSPELT.getOrDefault(row.ownership, "Nobody"));
            plant("na-with-owner", AnswerFaults::mapped, row -> row.answer = "NA");
            plant("no-without-owner", AnswerFaults::mapped, row -> {
                row.answer = "No";
                row.ownership = "";
            });
        }
    }

    private void ofParties() {
        plant("party-mismatch", row -> row.isOwned("vendor"), row -> row.ownership = "CSC-owned");
        plant("party-mismatch", row -> row.isOwned("customer"), row -> row.ownership = "CSP-owned");
        plant("party-mismatch", row -> row.isOwned("vendor and customer"), row -> row.ownership = "CSP-owned");
        for (int i = 0; i < 2; i++) {
            plant("shared-without-duties", row -> row.isOwned("vendor and customer"), row -> row.duty = "");
            plant("unsure-mapping", row -> row.is(Status.REVIEW), row -> row.ownership = "CSP-owned");
            plant("outside-model", row -> row.is(Status.OUTSIDE), row -> row.ownership = "CSP-owned");
            plant("stale-answer", this::restsOnTheCluster, row -> row.version = "2025-11-01");
        }
    }

    private void ofVersions() {
        List.of("2024-01-01", "2026-06-1")
                .forEach(version -> plant("unknown-version", AnswerFaults::mapped, row -> row.version = version));
    }

    private boolean restsOnTheCluster(Row row) {
        return row.is(Status.MAPPED) && row.expected.duties().contains("data-plane-infrastructure.cluster");
    }

    private void inTexts() {
        say(
                "claims-customer-duty",
                "This is in place. We rotate your secrets every month.",
                "Our team assigns the roles to your users.",
                "Your firewall and VPC are configured by us.",
                "Union.ai fully manages your customer-managed keys.");
        say(
                "disclaims-own-duty",
                "The customer must patch the control plane.",
                "Your team upgrades the Kubernetes cluster.",
                "The monitoring stack is managed by the customer.",
                "The IAM roles are created by your administrators.");
        say(
                "wrong-deployment",
                "Your cluster operators upgrade the nodes.",
                "Ask your Kubernetes administrators for an upgrade of the cluster.",
                "The cluster is upgraded by hand, and your cluster team is told.");
    }

    private void say(String check, String... texts) {
        for (String text : texts) {
            plant(check, AnswerFaults::mapped, row -> row.description = text);
        }
    }

    /** The row asks what another one above asks, in other words, and says the opposite. */
    private void besideOthers() {
        Map<String, String> reworded = Map.of(
                "Are backups encrypted?", "Are all the backups encrypted?",
                "Is all customer data encrypted at rest with AES-256 or stronger?",
                        "Is customer data at rest encrypted with AES-256, or stronger?",
                "Is TLS 1.2 or later required for all connections to your service?",
                        "For all connections to your service, is TLS 1.2 or later required?");
        List<String> known = rows.stream().map(row -> row.question).toList();
        next = 130;
        reworded.keySet().stream().sorted().forEach(question -> {
            Row same = rows.get(known.indexOf(question));
            plant("contradicting-answers", row -> row.ownership.isEmpty() && !row.is(Status.MAPPED), row -> {
                row.question = reworded.getOrDefault(question, "");
                row.answer = "No";
                row.ownership = same.expected.ownership();
            });
        });
    }

    private static boolean mapped(Row row) {
        return row.is(Status.MAPPED) && !row.ownership.isEmpty();
    }

    /** In the next free row, seven further on, that fits. */
    private void plant(String check, Predicate<Row> fits, Consumer<Row> change) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add((next + i) % rows.size());
        }
        int free = order.stream()
                .filter(i -> !planted.containsKey(i) && fits.test(rows.get(i)) && isAlone(rows.get(i)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + check));
        change.accept(rows.get(free));
        planted.put(free, check);
        next = (free + 7) % rows.size();
    }

    /** Not one that {@link #besideOthers} is beside. */
    private static boolean isAlone(Row row) {
        return !row.question.contains("encrypted") && !row.question.contains("TLS 1.2");
    }
}
