package dev.bailiwick.report;

import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Severity;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A run as SARIF 2.1.0, the format by which services show what analysers found. Suppressed findings and those of the
 * baseline are in it and marked.
 */
final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private FindingsSarif() {}

    static void write(CheckRun run, OutputStream out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writePOJOProperty("tool", Map.of("driver", driver(run)));
            json.writePOJOProperty("invocations", List.of(SarifInvocation.of(run)));
            json.writeArrayPropertyStart("results");
            results(run, json);
            json.writeEndArray();
            json.writePOJOProperty("properties", properties(run));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Map<String, Object> driver(CheckRun run) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Bailiwick");
        Optional.ofNullable(FindingsSarif.class.getPackage().getImplementationVersion())
                .ifPresent(version -> driver.put("version", version));
        driver.put("rules", run.checks().stream().map(FindingsSarif::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(CheckInfo check) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", check.id());
        rule.put("shortDescription", Map.of("text", check.title()));
        rule.put("fullDescription", Map.of("text", check.rationale()));
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", check.rationale());
        help.put("markdown", CheckMarkdown.of(check));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(check.severity())));
        return rule;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A state is told only where there is a baseline to tell it by. */
    private static void results(CheckRun run, JsonGenerator json) {
        Map<String, Integer> index = new HashMap<>();
        run.checks().forEach(check -> index.put(check.id(), index.size()));
        boolean baseline = run.findings().anyMatch(Finding::inBaseline);
        run.findings()
                .forEach(finding -> json.writePOJO(SarifResult.of(
                        finding, Optional.ofNullable(index.get(finding.check().id())), baseline)));
    }

    private static Map<String, Object> properties(CheckRun run) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("model", run.modelId());
        properties.put("modelVersion", run.modelVersion());
        properties.put("failOn", run.failOn().toString());
        return properties;
    }
}
