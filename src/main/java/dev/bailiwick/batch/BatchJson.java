package dev.bailiwick.batch;

import dev.bailiwick.batch.FileResult.Outcome;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.report.Counts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What became of the files of a folder, for programs: one JSON object on one line. */
public final class BatchJson {

    private static final JsonMapper JSON = new JsonMapper();

    private BatchJson() {}

    /**
     * Says nothing of the machine or the time, so that the same files give the same text.
     *
     * @param model its id
     * @param deployments their ids
     * @param exit the code that the run ends with
     */
    public static String of(List<FileResult> results, String model, List<String> deployments, int exit) {
        BatchTotals totals = BatchTotals.of(results);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("model", model);
        all.put("deployments", deployments);
        all.put("exit", exit);
        all.put("mapped", totals.mapped());
        all.put("skipped", totals.skipped());
        all.put("failed", totals.failed());
        all.put("items", items(totals.counts()));
        all.put("files", results.stream().map(BatchJson::file).toList());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> file(FileResult result) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", result.name());
        file.put("result", result.outcome().toString().toLowerCase(Locale.ROOT));
        if (result.is(Outcome.MAPPED)) {
            file.put("items", items(result.counts()));
        }
        file.put("problems", result.problems().stream().map(Problem::toString).toList());
        file.put("more_problems", result.more());
        return file;
    }

    private static Map<String, Object> items(Counts counts) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("items", counts.items());
        items.put("mapped", counts.mapped());
        items.put("review", counts.review());
        items.put("outside", counts.outside());
        items.put("blank", counts.blank());
        items.put("rows_unread", counts.unread());
        return items;
    }
}
