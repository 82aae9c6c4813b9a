package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.form.CaiqLike;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form in the layout of the CAIQ, filled: nothing but the cells that its profile names has changed. */
class CaiqFormTest {

    private static final String SHEET = "CAIQv4-like!";
    private static final byte[] FORM = FormRun.bytes(CaiqLike.workbook());

    @TempDir
    static Path folder = Path.of("");

    private static FormRun filled = new FormRun(new Cli(0, "", ""), FORM);

    @BeforeAll
    static void fill() {
        filled = FormRun.map(folder, FORM, "-d", "byoc").done();
    }

    @Test
    void the_form_is_as_large_as_the_one_it_stands_for() throws IOException {
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(FORM))) {
            assertThat(form.getSheetAt(1).getNumMergedRegions()).isEqualTo(CaiqLike.MERGES);
        }
        assertThat(filled.cli().err()).startsWith("""
                ./form.xlsx: this is the form `CAIQ version 4`
                ./form.xlsx: sheets that are not read: `Introduction` (no row holds `Question ID` and `Question`)
                261 items: \
                """);
    }

    @Test
    void nothing_but_the_cells_that_are_filled_has_changed() {
        Map<String, String> before = FormRun.cells(FORM);
        Map<String, String> after = FormRun.cells(filled.result());
        List<String> changed = new ArrayList<>();
        after.forEach((place, cell) -> {
            if (!cell.equals(before.get(place))) {
                changed.add(place.replaceAll("\\d+$", ""));
                assertThat(before.get(place)).as(place).isEqualTo(cell.replaceFirst(":.*", ":"));
            }
        });

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(changed).containsOnly(SHEET + "D", SHEET + "E", SHEET + "F").hasSizeGreaterThan(300);
        assertThat(FormRun.frame(filled.result())).isEqualTo(FormRun.frame(FORM));
    }

    @Test
    void what_is_mapped_has_the_owner_that_the_mapping_names_and_all_else_is_blank() throws IOException {
        Map<String, String> cells = FormRun.cells(filled.result());
        Cli json = FormRun.cli("map", folder.resolve("form.xlsx").toString(), List.of("-d", "byoc", "-f", "jsonl"));
        Map<String, Integer> owners = new TreeMap<>();
        for (String line : json.out().lines().toList()) {
            JsonNode item = new JsonMapper().readTree(line);
            String owner = FormRun.text(cells, SHEET + "D" + item.get("line").asInt());
            boolean mapped = item.get("status").asString().equals("mapped");
            JsonNode answer = item.get("answers").get("byoc");
            assertThat(owner).isEqualTo(mapped ? answer.get("ssrm_ownership").asString() : "");
            owners.merge(owner, 1, Integer::sum);
        }
        assertThat(owners).containsKeys("", "CSP-owned", "CSC-owned", "Shared CSP and CSC");
        assertThat(List.of(CaiqLike.OWNERS.split(",", -1))).containsAll(nonBlank(owners));
    }

    private static List<String> nonBlank(Map<String, Integer> owners) {
        return owners.keySet().stream().filter(o -> !o.isEmpty()).toList();
    }

    @Test
    void duties_stand_beside_the_owner_the_vendors_with_their_source() {
        Map<String, String> cells = FormRun.cells(filled.result());
        Map<String, List<String>> byOwner = new HashMap<>();
        for (int row = CaiqLike.FIRST_ROW; row < CaiqLike.FIRST_ROW + CaiqLike.QUESTIONS; row++) {
            String texts = FormRun.text(cells, SHEET + "E" + row) + "|" + FormRun.text(cells, SHEET + "F" + row);
            byOwner.computeIfAbsent(FormRun.text(cells, SHEET + "D" + row), o -> new ArrayList<>())
                    .add(texts);
        }

        assertThat(byOwner.get("CSP-owned")).allMatch(t -> t.matches("(?s).+\\(.+\\)\\|"));
        assertThat(byOwner.get("CSC-owned")).allMatch(t -> t.matches("(?s)\\|.+"));
        assertThat(byOwner.get("Shared CSP and CSC")).allMatch(t -> t.matches("(?s).+\\(.+\\)\\|.+"));
        assertThat(byOwner.get("")).allMatch("|"::equals);
    }

    @Test
    void a_form_that_is_filled_is_filled_again_to_the_same() {
        FormRun again = FormRun.map(folder, filled.result(), "-d", "byoc").done();

        assertThat(FormRun.cells(again.result())).isEqualTo(FormRun.cells(filled.result()));
        assertThat(again.cli().err()).contains("\n0 cells filled in 0 rows\n");
    }

    @Test
    void what_a_person_wrote_is_kept_unless_it_is_to_be_overwritten() {
        byte[] written = with(form -> form.getSheetAt(1).getRow(20).getCell(4).setCellValue("As we said."));
        String place = SHEET + "E21";
        FormRun kept = FormRun.map(folder, written, "-d", "byoc").done();
        FormRun over = FormRun.map(folder, written, "-d", "byoc", "--overwrite").done();

        assertThat(FormRun.text(FormRun.cells(filled.result()), place)).isNotEmpty();
        assertThat(FormRun.text(FormRun.cells(kept.result()), place)).isEqualTo("As we said.");
        assertThat(kept.cli().err())
                .endsWith("  kept: 1 cell that already held another text; --overwrite replaces them\n");
        assertThat(FormRun.cells(over.result())).isEqualTo(FormRun.cells(filled.result()));
    }

    @Test
    void a_row_that_a_person_answered_as_not_applicable_has_no_owner() {
        byte[] written = with(form -> form.getSheetAt(1).getRow(20).getCell(2).setCellValue("NA"));
        FormRun run = FormRun.map(folder, written, "-d", "byoc").done();
        Map<String, String> cells = FormRun.cells(run.result());

        assertThat(FormRun.text(cells, SHEET + "D21")).isEmpty();
        assertThat(FormRun.text(cells, SHEET + "C21")).isEqualTo("NA");
        assertThat(run.cli().err()).contains("  left blank: 1 row that a person answered as not applicable\n");
    }

    @Test
    void a_value_that_the_drop_down_does_not_offer_is_never_written() {
        byte[] form = FormRun.bytes(CaiqLike.offering("csp-owned,CSC-owned"));
        FormRun run = FormRun.map(folder, form, "-d", "byoc").done();

        assertThat(FormRun.cells(run.result()).values()).anyMatch(c -> c.endsWith(":csp-owned"));
        assertThat(FormRun.cells(run.result()).values()).noneMatch(c -> c.contains("Shared CSP and CSC"));
        assertThat(run.cli().err())
                .containsPattern("  left blank: \\d+ cells whose drop-down does not offer `Shared CSP and CSC`\n");
    }

    @Test
    void one_column_cannot_answer_for_several_deployments() {
        FormRun run = FormRun.map(folder, FORM);

        assertThat(run.cli().exit()).isEqualTo(2);
        assertThat(run.result()).isEmpty();
        assertThat(run.cli().err())
                .endsWith(
                        "./form.xlsx: the form has one column `SSRM Control Ownership`, and there are 2 deployments; say"
                                + " which one the customer buys: --deployment self-managed or --deployment byoc\n");
    }

    private static byte[] with(java.util.function.Consumer<XSSFWorkbook> change) {
        XSSFWorkbook form = CaiqLike.workbook();
        change.accept(form);
        return FormRun.bytes(form);
    }
}
