package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that are odd and can be used all the same: nothing in them is lost, and what is odd is said. */
class OddInputTest extends InFolder {

    @Test
    void rows_of_another_width_are_kept_and_end_with_3() {
        Cli run = map(file("q.csv", "id,question\n1\n2,Is the door locked,x\n3,Is there an alarm?\n"), "-d", "owned");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(shown(run))
                .startsWith("./q.csv:2: the row has 1 cell where the header has 2, and is kept but not mapped; add the"
                        + " missing cells\n"
                        + "./q.csv:3: the row has 3 cells where the header has 2, and is kept but not mapped; if a text"
                        + " holds the delimiter, put the text in quotes\n"
                        + "1 item: 1 mapped, 0 to review, 0 outside the model; 2 rows could not be read\n");
        assertThat(run.out().lines().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("1"),
                        row -> assertThat(row).isEqualTo("2,Is the door locked,,,,,,,,,,,,x"),
                        row -> assertThat(row).startsWith("3,Is there an alarm?,safety,"));
    }

    @Test
    void of_many_rows_with_problems_the_first_are_said_and_the_rest_is_counted() {
        Cli run = map(file("q.csv", GOOD + "2,b,c\n".repeat(1000)));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(shown(run).lines().filter(line -> line.contains("the row has 3 cells")))
                .hasSize(20);
        assertThat(shown(run))
                .contains(
                        "\nand 980 more\n1 item: 1 mapped, 0 to review, 0 outside the model; 1000 rows could not be read\n");
    }

    @Test
    void ids_that_stand_twice_are_said_and_kept() {
        Cli run = map(file("q.csv", GOOD + "1,Is there an alarm?\n"));

        assertThat(run.exit()).isZero();
        assertThat(shown(run))
                .startsWith("./q.csv:3: id `1` stands here a second time, after line 2; both rows are kept\n2 items:");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void blank_questions_are_kept_and_counted_and_never_mapped() {
        Cli run = map(file("q.csv", "id,domain,question\n1,Doors and locks,\n2,Doors and locks,  \n"), "-d", "owned");

        assertThat(run.exit()).isZero();
        assertThat(shown(run)).isEqualTo("2 items: 0 mapped, 0 to review, 0 outside the model, 2 blank\n");
        assertThat(run.out().lines().skip(1))
                .allSatisfy(row -> assertThat(row).contains(",,,,,,,,,outside,").endsWith(",the question is blank"));
    }

    @Test
    void a_cell_of_a_megabyte_is_mapped_and_kept() {
        String question = "Is the door locked? " + "x y ".repeat(1 << 18);

        Cli run = map(file("q.csv", "id,question\n1," + question + "\n"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\n1," + question + ",doors,,door-locks,");
    }

    @Test
    void a_header_alone_gives_a_header_alone() {
        Cli run = map(file("q.csv", "id,question\n"));

        assertThat(run.exit()).isZero();
        assertThat(shown(run))
                .isEqualTo(
                        "./q.csv:1: nothing stands below the header\n0 items: 0 mapped, 0 to review, 0 outside the model\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void a_header_that_stands_twice_is_kept_and_is_no_question() {
        Cli run = map(file("q.csv", GOOD + GOOD.replace("1,", "2,")), "-d", "owned");

        assertThat(run.exit()).isZero();
        assertThat(shown(run))
                .startsWith(
                        "./q.csv:3: the column names stand here again, and are kept but not mapped\n2 items: 2 mapped,");
        assertThat(run.out().lines().skip(2).findFirst()).contains("id,question" + ",".repeat(11));
    }

    @Test
    void utf16_with_a_mark_is_answered_in_utf16() {
        byte[] bytes = ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE);

        Cli run =
                map(file("q.csv", bytes), "--output", folder.resolve("out.csv").toString());

        assertThat(run.exit()).isZero();
        String written = new String(
                contents().getOrDefault("out.csv", "").getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_16LE);
        assertThat(written).startsWith("\ufeffid,question,area,");
    }

    @Test
    void windows_1252_is_answered_in_utf8_with_a_mark() {
        byte[] bytes = "id;question\n1;Is the caf\u00e9 door locked?\n".getBytes(StandardCharsets.ISO_8859_1);

        Cli run = map(file("q.csv", bytes), "--encoding", "windows-1252");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("\ufeffid;question;area;")
                .contains("\n1;Is the caf\u00e9 door locked?;doors;");
    }

    @Test
    void a_file_that_was_mapped_before_is_mapped_again_in_place() {
        String original =
                file("q.csv", "id,question,notes\n1,Is the door locked?,n\n2,Who has the key of the gate?,\n");
        Cli owned = map(original, "-d", "owned");

        assertThat(map(file("mapped.csv", owned.out()), "-d", "owned").out()).isEqualTo(owned.out());
        Cli all = map(file("mapped.csv", owned.out()));
        assertThat(all.out()).isEqualTo(map(original).out());
        assertThat(map(file("mapped.csv", all.out()), "-d", "owned").out()).isEqualTo(owned.out());
    }

    @Test
    void a_text_that_would_drive_a_spreadsheet_is_guarded_and_comes_back() {
        String question = "=cmd|' /C calc'!A0 door locked";
        String original = file("q.csv", "=id,question\n1," + question + "\n'=2,'tis;\"=x\n");

        Cli once = map(original, "-d", "owned");
        String again = map(file("once.csv", once.out()), "-d", "owned").out();
        String raw =
                map(file("once.csv", once.out()), "-d", "owned", "-f", "jsonl").out();

        assertThat(once.out())
                .startsWith("'=id,question,area,")
                .contains("\n1,'" + question + ",doors,")
                .contains("\n''=2,\"'tis;'\"\"=x\",");
        assertThat(again).isEqualTo(once.out());
        assertThat(raw).contains("\"question\":\"" + question + "\"").contains("\"question\":\"'tis;\\\"=x\"");
    }

    @Test
    void a_text_stays_as_it_is_if_the_user_wants_it_raw() {
        String original = file("q.csv", GOOD + "-2,=1\n'-3,'=1\n");

        Cli once = map(original, "-d", "owned", "--csv", "raw");

        assertThat(once.out()).contains("\n-2,=1,").contains("\n'-3,'=1,");
        assertThat(map(file("once.csv", once.out()), "-d", "owned", "--csv", "raw")
                        .out())
                .isEqualTo(once.out());
    }

    @Test
    void either_style_is_read_as_what_it_is_and_can_be_written_in_the_other() {
        String original = file("q.csv", GOOD + "-2,=1;@x\n'-3,'=1\n''=4,a\n");

        String excel = map(original, "-d", "owned").out();
        String raw = map(original, "-d", "owned", "--csv", "raw").out();

        assertThat(excel).contains("\n'-2,'=1;'@x,").contains("\n''-3,''=1,").contains("\n'''=4,a,");
        assertThat(raw).contains(",\"why\"\n").contains("\n'-3,'=1,").contains("\n''=4,a,");
        assertThat(map(file("m.csv", excel), "-d", "owned", "--csv", "raw").out())
                .isEqualTo(raw);
        assertThat(map(file("m.csv", raw), "-d", "owned").out()).isEqualTo(excel);
        assertThat(map(file("m.csv", raw), "-f", "jsonl").out()).contains("\"id\":\"'-3\"");
    }

    @Test
    void a_table_whose_cells_another_program_has_all_put_in_quotes_is_not_taken_for_raw() {
        String excel = map(file("q.csv", GOOD + "-2,=1\n"), "-d", "owned").out();
        int end = excel.indexOf('\n');
        String saved = "\"" + excel.substring(0, end).replace(",", "\",\"") + "\"" + excel.substring(end);

        assertThat(map(file("saved.csv", saved), "-d", "owned").out()).isEqualTo(excel);
    }

    @Test
    void a_text_that_would_drive_a_terminal_never_reaches_it() {
        String question = "\u001b]0;x\u0007 door locked";

        Cli run = map(file("q.csv", "id,question\n1," + question + "\n1,\u001b[2J\n"));

        assertThat(run.out()).contains("\n1," + question + ",doors,");
        assertThat(run.err()).doesNotContain("\u001b");
    }

    @Test
    void a_line_that_tells_excel_the_delimiter_is_followed_and_kept() {
        String told = "sep=;\r\nid;a, b;question\r\n1;x, y;Is the door locked?\r\n2;3\r\n";

        Cli run = map(file("q.csv", told), "-d", "owned");

        assertThat(run.out())
                .startsWith("sep=;\r\nid;a, b;question;area;")
                .contains("\r\n1;x, y;Is the door locked?;doors;");
        assertThat(shown(run)).startsWith("./q.csv:4: the row has 2 cells where the header has 3,");
        assertThat(map(file("q.csv", run.out()), "-d", "owned").out()).isEqualTo(run.out());
    }

    private String shown(Cli run) {
        return run.err().replace(folder.toString(), ".");
    }

    @Test
    void of_a_phrase_that_stands_in_a_question_many_times_the_first_places_are_told() {
        Cli run = Cli.run("explain", "Is stored data encrypted? ".repeat(2000), "--deployment", "all");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
    }
}
