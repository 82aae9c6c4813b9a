package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFinderTest {

    /** Columns: header, then id, sections and question by name; {@code -} is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "id|section|question ! id ! section ! question",
                "Question ID|Control|#|Domain|Assessment Question ! Question ID ! Domain ! Assessment Question",
                "#|Control|Response ! # ! - ! Control",
                "Control|Question|Answer ! Control ! - ! Question",
                "Control|Description ! Control ! - ! Description",
                "No.|Category|Requirement|Yes/No|Comments ! No. ! Category ! Requirement",
                "Ref|Control Domain|Control Specification ! Ref ! Control Domain ! Control Specification",
                "Ref.|Topic|Question Text|Answer ! Ref. ! Topic ! Question Text",
                "S.No|Questions (please answer all)|Vendor Response ! S.No ! - ! Questions (please answer all)",
                "questionId|questionText|questionType ! questionId ! - ! questionText",
                "QUESTION_ID|QUESTION_TEXT ! QUESTION_ID ! - ! QUESTION_TEXT",
                "Q#|Security Questions|Answer to question ! Q# ! - ! Security Questions",
                "Ques Num|Question/Request|Response|Category ! - ! Category ! Question/Request",
                "Vendor Security Question|Question Score|Vendor Question ID"
                        + " ! Vendor Question ID ! - ! Vendor Security Question",
                "Question Category|Question in English|Q ! Q ! Question Category ! Question in English",
                "ID|Description|Security Domain|Question Type ! ID ! Security Domain ! Description",
                "Item|Question|Area ! Item ! Area ! Question",
                "Question|Question|ID|ID ! ID ! - ! Question",
                "Control ID|Control Title|Control Description ! Control ID ! Control Title ! Control Description",
                "ID|Domain|Subdomain|Question ! ID ! Domain > Subdomain ! Question",
                "ID|Sub-Category|Category|Question ! ID ! Category > Sub-Category ! Question",
                "ID|Subdomain|Question ! ID ! Subdomain ! Question",
                "ID|Domain|Category|Question ! ID ! Domain ! Question",
                "ID|Domain|Subdomain|Subtopic|Question ! ID ! Domain ! Question",
                "Question ID|Question|CSP CAIQ Answer|SSRM Control Ownership|CSP Implementation Description"
                        + " (Optional/Recommended)|CSC Responsibilities  (Optional/Recommended)|||CCM Control ID|CCM"
                        + " Control Specification|CCM Control Title|CCM Domain Title"
                        + " ! Question ID ! CCM Domain Title ! Question",
            })
    void finds_columns_by_the_names_of_the_world(String header, String id, String sections, String question) {
        List<String> names = Arrays.asList(header.split("\\|", -1));

        Columns columns = find(names, List.of());

        assertThat(columns.id().isPresent() ? names.get(columns.id().getAsInt()) : "-")
                .isEqualTo(id);
        assertThat(named(columns.sections(), names)).isEqualTo(sections);
        assertThat(names.get(columns.question())).isEqualTo(question);
    }

    @Test
    void takes_the_left_one_of_two_equal_names() {
        assertThat(find(List.of("Question", "Question"), List.of()).question()).isZero();
    }

    @Test
    void joins_the_sections_and_leaves_out_blank_and_equal_ones() {
        Read read = Read.text("Domain,Subdomain,Question\nA,B,1\nA,,2\nA,A,3\n,,4\n");

        assertThat(read.items()).extracting(Item::section).containsExactly("A > B", "A", "A", "");
    }

    @Test
    void never_takes_the_columns_of_an_earlier_mapping_for_the_senders() {
        List<String> header = List.of("id", "question", "area", "topic", "status");

        assertThat(find(header, List.of("area", "topic", "status")).sections()).isEmpty();
        assertThat(find(header, List.of()).sections()).containsExactly(3);
    }

    @Test
    void the_users_section_stands_alone() {
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(ColumnRole.SECTION, "domain"), List.of());
        List<String> header = List.of("Domain", "Subdomain", "Question");

        assertThat(ColumnFinder.find(Place.ofFile("f"), header, options))
                .isEqualTo(new Columns(2, OptionalInt.empty(), List.of(0)));
    }

    @Test
    void reads_names_of_any_length_at_once() {
        String guidance = "Please answer every question ".repeat(40_000);

        assertThat(find(List.of(guidance, "Question"), List.of()).question()).isEqualTo(1);
    }

    private static String named(List<Integer> columns, List<String> names) {
        return columns.isEmpty() ? "-" : columns.stream().map(names::get).collect(Collectors.joining(" > "));
    }

    private static Columns find(List<String> header, List<String> added) {
        return ColumnFinder.find(Place.ofFile("f"), header, new ReadOptions(Optional.empty(), Map.of(), added));
    }
}
