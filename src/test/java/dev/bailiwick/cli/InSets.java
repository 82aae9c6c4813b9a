package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Answer sets in a folder, and {@code check} of them for one deployment. */
abstract class InSets {

    static final String CLEAN = "id,Question,Answer\n1,Who upgrades the Kubernetes cluster?,Yes\n";
    static final String FAULTY = "id,Question,Answer\n1,Who upgrades the Kubernetes cluster?,\n";

    @TempDir
    Path folder = Path.of("");

    String file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).resolveSibling("."));
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cli check(String... args) {
        List<String> all = new ArrayList<>(List.of("check", "-d", "byoc"));
        if (!List.of(args).contains("--config")) {
            all.add("--isolated");
        }
        all.addAll(List.of(args));
        Cli run = Cli.run(all.toArray(String[]::new));
        return run.exit() == 0 ? new Cli(0, "", run.err()) : run;
    }

    String refused(Cli run) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return plain(run.err());
    }

    String plain(String text) {
        return text.replace(folder.toString(), ".");
    }
}
