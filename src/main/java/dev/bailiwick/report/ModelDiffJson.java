package dev.bailiwick.report;

import dev.bailiwick.mapping.TouchedItem;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ModelChange;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How two versions of a model differ, for programs: one JSON object. Pure. */
public final class ModelDiffJson {

    private ModelDiffJson() {}

    public static String of(ModelDiffReport report) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("before", version(report.diff().before()));
        all.put("after", version(report.diff().after()));
        all.put(
                "changes",
                report.diff().changes().stream().map(ModelDiffJson::change).toList());
        all.put("answers", report.items());
        all.put("touched", report.touched().stream().map(ModelDiffJson::touched).toList());
        return Json.of(all);
    }

    private static Map<String, Object> version(ResponsibilityModel model) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("model", model.id());
        version.put("version", model.version());
        return version;
    }

    private static Map<String, Object> change(ModelChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("change", change.kind().toString());
        object.put("what", change.subject().toString());
        object.put("id", change.id());
        object.put("deployment", change.deployment().map(Deployment::id).orElse(""));
        object.put("before", change.before());
        object.put("after", change.after());
        return object;
    }

    private static Map<String, Object> touched(TouchedItem one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", one.item().place().file());
        object.put("line", one.item().place().line());
        object.put("column", one.item().place().column());
        object.put("id", one.item().id());
        object.put("question", one.item().text());
        List<Map<String, Object>> changes =
                one.changes().stream().map(ModelDiffJson::change).toList();
        object.put("changes", changes);
        return object;
    }
}
