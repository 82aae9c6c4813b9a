package dev.bailiwick.cli;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files as they stand in a revision of a git repository. No shell is in between, and nothing of the repository is
 * run: neither hooks nor filters.
 *
 * @param program what to run
 * @param folder in the repository
 */
record Git(String program, Path folder) {

    private static final String PREFIX = "git:";

    /** The repository around the working directory. */
    static Git here() {
        return new Git("git", Path.of("").toAbsolutePath());
    }

    /** Whether the name is one of {@code git:REV:path}. */
    static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    /**
     * The text of a file.
     *
     * @param name {@code git:REV:path}, the path from the top of the repository, or {@code ./path} from the folder
     * @throws UnusableException if there is no such revision or file, or no git
     */
    String read(String name) {
        String[] parts = name.substring(PREFIX.length()).split(":", 2);
        // One that begins with a dash would be an option to git.
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty() || parts[0].startsWith("-")) {
            throw unusable(name, "this names no file of a revision", "write git:REV:path, such as git:HEAD~1:a.yaml");
        }
        checkRevision(name, parts[0]);
        Result file = run(name, "cat-file", "blob", parts[0] + ":" + parts[1]);
        if (file.exit != 0) {
            throw unusable(
                    name,
                    "there is no file `" + parts[1] + "` in `" + parts[0] + "`",
                    "tell a file of this repository from its top, or with ./ from here");
        }
        return decoded(name, file.out);
    }

    private void checkRevision(String name, String revision) {
        Result known = run(name, "rev-parse", "--verify", "--quiet", revision + "^{tree}");
        if (known.exit == 0) {
            return;
        }
        String said = known.err.lines().findFirst().orElse("");
        if (said.isEmpty()) {
            String help = "name a commit, branch or tag; a shallow clone holds only the latest";
            throw unusable(name, "there is no revision `" + revision + "`", help);
        }
        throw unusable(name, "git cannot read it here: " + said, "");
    }

    private static String decoded(String name, ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw unusable(name, "not UTF-8", "save the file as UTF-8");
        }
    }

    private record Result(int exit, ByteBuffer out, String err) {}

    private Result run(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program, "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            return result(process);
        } catch (IOException e) {
            throw unusable(name, "git is not found", "install it, or name a file");
        }
    }

    /** Git says little on standard error, so that reading one stream after the other does not block. */
    private static Result result(Process process) throws IOException {
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            byte[] written = out.readAllBytes();
            String said = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), ByteBuffer.wrap(written), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private static UnusableException unusable(String name, String message, String help) {
        return new UnusableException(Place.ofFile(name), message, help);
    }
}
