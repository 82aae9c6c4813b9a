package dev.bailiwick.report;

import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Suppression;
import dev.bailiwick.problem.Problem;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * All of a run for programs, as {@code docs/findings.schema.json} says. Texts stand as they are, so that whoever shows
 * them has to make them safe.
 */
final class FindingsJson {

    private FindingsJson() {}

    static void write(CheckRun run, OutputStream out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("model", run.modelId());
            json.writeStringProperty("model_version", run.modelVersion());
            json.writeStringProperty("fail_on", run.failOn().toString());
            json.writeNumberProperty("exit_code", run.exitCode());
            json.writePOJOProperty("counts", counts(FindingCounts.of(run)));
            json.writeArrayPropertyStart("checks");
            run.checks().forEach(check -> json.writePOJO(check(check)));
            json.writeEndArray();
            json.writeArrayPropertyStart("files");
            run.files().forEach(file -> file(file, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Map<String, Object> counts(FindingCounts counts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", counts.files());
        object.put("answers", counts.answers());
        object.put("errors", counts.errors());
        object.put("warnings", counts.warnings());
        object.put("infos", counts.infos());
        object.put("suppressed", counts.suppressed());
        object.put("in_baseline", counts.inBaseline());
        object.put("problems", counts.unread());
        return object;
    }

    private static Map<String, Object> check(CheckInfo check) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", check.id());
        object.put("severity", check.severity().toString());
        object.put("title", check.title());
        object.put("rationale", check.rationale());
        return object;
    }

    private static void file(CheckedFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", FileNames.relative(file.name()));
        json.writeStringProperty("deployment", file.deployment());
        json.writeNumberProperty("answers", file.answers());
        json.writeArrayPropertyStart("problems");
        file.problems().forEach(problem -> json.writePOJO(problem(problem)));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        file.findings().forEach(finding -> json.writePOJO(finding(finding)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", problem.place().line());
        object.put("column", problem.place().column());
        object.put("message", problem.message());
        object.put("help", problem.help());
        return object;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("check", finding.check().id());
        object.put("severity", finding.severity().toString());
        object.put("line", finding.where().line());
        object.put("column", finding.where().column());
        object.put("sheet", finding.where().sheet());
        object.put("cell", finding.where().cell());
        object.put("item", finding.itemId());
        object.put("message", finding.message());
        object.put("help", finding.help());
        object.put("fingerprint", finding.fingerprint());
        finding.suppressed().ifPresent(word -> object.put("suppressed", suppressed(word)));
        object.put("in_baseline", finding.inBaseline());
        return object;
    }

    private static Map<String, Object> suppressed(Suppression word) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("reason", word.reason());
        Optional<String> until = word.until().map(String::valueOf);
        until.ifPresent(day -> object.put("until", day));
        return object;
    }
}
