package dev.bailiwick.report;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Failures to write, in words for the user. */
final class WriteProblem {

    private WriteProblem() {}

    /** @param help what to do, or what state things are in */
    static RuntimeException of(String target, IOException e, String help) {
        String reason = reason(e);
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return new ClosedPipeException(e);
        }
        return new UnusableException(Place.ofFile(target), "cannot be written: " + lowerFirst(reason), help);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
