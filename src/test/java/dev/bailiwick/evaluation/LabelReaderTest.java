package dev.bailiwick.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.ResponsibilityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelReaderTest {

    private static final ResponsibilityModel MODEL = new RuleFolder(Path.of("rules")).model("union");

    @TempDir
    Path folder = Path.of("");

    private List<Label> read(String text) throws IOException {
        return LabelReader.read(Files.writeString(folder.resolve("l.csv"), text), MODEL);
    }

    @Test
    void several_ids_stand_between_bars_or_semicolons() throws IOException {
        assertThat(
                        read(
                                "id,area,also,duties,sure\n1,iam-roles,access-control|network-security,iam-roles.roles;iam-roles.templates,2\n"))
                .containsExactly(new Label(
                        "1",
                        "iam-roles",
                        List.of("access-control", "network-security"),
                        List.of("iam-roles.roles", "iam-roles.templates"),
                        Optional.empty(),
                        2));
    }

    @Test
    void tells_all_that_is_wrong_at_once() {
        assertThatThrownBy(() -> read("id,area,also,duties,sure\n1,iam-role,,,3\n2,,acess-control,iam-roles.role,4\n"))
                .hasMessage("""
                        F:2:2: the model has no area `iam-role`; did you mean `iam-roles`?
                        F:3:3: the model has no area `acess-control`; did you mean `access-control`?
                        F:3:4: the model has no duty `iam-roles.role`; did you mean `iam-roles.roles`?
                        F:3:5: `sure` is `4`; give 3, 2 or 1""".replace("F:", folder.resolve("l.csv") + ":"));
    }

    @Test
    void a_column_that_is_missing_is_told() {
        assertThatThrownBy(() -> read("id,area,also,dutys,sure\n1,,,,3\n"))
                .hasMessage(folder.resolve("l.csv") + ":1: there is no column `duties`; did you mean `dutys`?");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> LabelReader.read(Path.of("none.csv"), MODEL))
                .hasMessage("none.csv: cannot be read; check its name; it must be UTF-8");
    }
}
