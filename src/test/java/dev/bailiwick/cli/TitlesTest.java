package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands above the header of a CSV file comes back as it was. */
class TitlesTest extends InFolder {

    private static final String ADDED =
            "area;other_areas;topic;duties;responsible_party;ssrm_ownership;vendor_duty;customer_duty;status;"
                    + "confidence;why";
    private static final String TITLES = "\ufeffsep=;\r\n\"Doors\r\nand; locks\"\r\n\r\n'=Please answer;;;\r\n";

    @Test
    void titles_stand_above_the_header_again_and_a_second_run_changes_nothing() {
        String once = map(file("q.csv", TITLES + "Nr;Question\r\n1;\r\n"), "-d", "owned")
                .out();

        Cli again = map(file("again.csv", once), "-d", "owned");

        assertThat(once)
                .isEqualTo(TITLES.replace("'=", "''=") + "Nr;Question;" + ADDED
                        + "\r\n1;;;;;;;;;;outside;0.00;the question is blank\r\n");
        assertThat(again.out()).isEqualTo(once);
        assertThat(again.err().replace(folder.toString(), "."))
                .isEqualTo("./again.csv:6: the header stands here; 3 rows above it are not"
                        + " mapped\n1 item: 0 mapped, 0 to review, 0 outside the model, 1 blank\n");
    }

    @Test
    void one_table_of_several_files_has_the_titles_of_the_first_and_says_so() {
        String first = file("a.csv", "Doors\nid,question\n1,Is the door locked?\n");
        String same = file("b.csv", "Doors\nid,question\n2,Is the door locked?\n");
        String other = file("c.csv", "Gates\nid,question\n3,Is the gate locked?\n");

        Cli run = map(first, same, other, "-d", "owned");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Doors\nid,question,area,").doesNotContain("Gates");
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.err().replace(folder.toString(), "."))
                .endsWith("./c.csv: the rows above its header are left out, since one table has those of `./a.csv`\n");
    }

    @Test
    void inspect_tells_where_the_header_stands_and_what_is_above_it() {
        String file = file("q.csv", "Doors\nID,Question\n1,Is the door locked?\n");

        Cli run = Cli.run("inspect", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out().replace(folder.toString(), ".")).isEqualTo("""
                ./q.csv: 1 item

                Table: 1 item
                  header in row 2
                  COLUMN  HEADER    IS        WHY          OFFERS
                  ------  --------  --------  -----------  ------
                  A       ID        id        by its name
                  B       Question  question  by its name
                  1: Is the door locked?

                What is odd
                  ./q.csv:2: the header stands here; 1 row above it is not mapped
                """);
    }
}
