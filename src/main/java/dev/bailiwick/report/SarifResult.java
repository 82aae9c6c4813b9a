package dev.bailiwick.report;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Suppression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One finding as SARIF has it. */
final class SarifResult {

    private SarifResult() {}

    /** @param rule the place of the check in the list of rules, from 0 */
    static Map<String, Object> of(Finding finding, Optional<Integer> rule, boolean baseline) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.check().id());
        rule.ifPresent(index -> result.put("ruleIndex", index));
        result.put("level", FindingsSarif.level(finding.severity()));
        result.put("message", message(FindingWords.withCell(finding)));
        result.put("locations", List.of(location(finding)));
        result.put("partialFingerprints", fingerprints(finding));
        result.put(
                "suppressions",
                finding.suppressed().map(SarifResult::suppression).stream().toList());
        if (baseline) {
            result.put("baselineState", finding.inBaseline() ? "unchanged" : "new");
        }
        return result;
    }

    /** Brackets with parentheses behind them would be a link. */
    static Map<String, Object> message(String text) {
        return Map.of("text", text.replace("](", "] ("));
    }

    /** The first is what GitHub knows an alert by. */
    private static Map<String, Object> fingerprints(Finding finding) {
        Map<String, Object> fingerprints = new LinkedHashMap<>();
        fingerprints.put("primaryLocationLineHash", finding.fingerprint());
        fingerprints.put("bailiwick/v1", finding.fingerprint());
        return fingerprints;
    }

    private static Map<String, Object> location(Finding finding) {
        AnswerPlace where = finding.where();
        Map<String, Object> location = new LinkedHashMap<>();
        int line = where.sheet().isEmpty() ? where.line() : 0;
        location.put("physicalLocation", physical(where.file(), line));
        Map<String, Object> logical = new LinkedHashMap<>();
        logical.put("name", finding.itemId());
        if (!where.sheet().isEmpty()) {
            logical.put("fullyQualifiedName", where.sheet() + "!" + where.cell());
        }
        logical.put("kind", "item");
        if (!finding.itemId().isEmpty()) {
            location.put("logicalLocations", List.of(logical));
        }
        return location;
    }

    /**
     * A place in a file. Workbooks and files as a whole have no lines; services that ask for one show the first. A column
     * is not told, since SARIF counts characters and we count cells.
     */
    static Map<String, Object> physical(String file, int line) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", FileNames.uri(file));
        artifact.put("uriBaseId", "%SRCROOT%");
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        physical.put("region", Map.of("startLine", Math.max(1, line)));
        return physical;
    }

    private static Map<String, Object> suppression(Suppression word) {
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "external");
        suppression.put("status", "accepted");
        suppression.put("justification", word.reason());
        return suppression;
    }
}
