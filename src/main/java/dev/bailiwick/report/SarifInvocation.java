package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a run went, as SARIF has it: what could not be read must not look like what is clean. */
final class SarifInvocation {

    private SarifInvocation() {}

    static Map<String, Object> of(CheckRun run) {
        List<Map<String, Object>> unread = run.files().stream()
                .flatMap(file -> file.problems().stream())
                .map(SarifInvocation::notification)
                .toList();
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", unread.isEmpty());
        invocation.put("exitCode", run.exitCode());
        invocation.put("toolExecutionNotifications", unread);
        return invocation;
    }

    private static Map<String, Object> notification(Problem problem) {
        Map<String, Object> notification = new LinkedHashMap<>();
        notification.put("level", "error");
        notification.put("message", SarifResult.message(FindingWords.of(problem)));
        Map<String, Object> physical =
                SarifResult.physical(problem.place().file(), problem.place().line());
        notification.put("locations", List.of(Map.of("physicalLocation", physical)));
        return notification;
    }
}
