package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.model.Role;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** What columns of answers are held to, and what contradicts in them. */
class FormWordsTest {

    @Test
    void a_column_of_yes_and_no_has_a_list_in_whatever_letters_it_is_written() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,yes",
                        "2,Are backups encrypted?,Y",
                        "3,Is there wireless?,n/a",
                        "4,Is there a fire drill?,No"))
                .containsExactly(
                        "a.csv:2:3: error[answer-not-in-list]: `yes` is no answer of this form",
                        "a.csv:3:3: error[answer-not-in-list]: `Y` is no answer of this form",
                        "a.csv:4:3: error[answer-not-in-list]: `n/a` is no answer of this form");
    }

    @Test
    void a_column_of_texts_has_no_list() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,With AES-256.",
                        "2,Are backups encrypted?,As the data is.",
                        "3,Is there a fire drill?,yes"))
                .isEmpty();
    }

    @Test
    void a_column_of_words_and_texts_has_no_list() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,yes",
                        "2,Are visitors registered?,no",
                        "3,Is there a fire drill?,\"Yes, every year, in spring and in autumn.\""))
                .isEmpty();
    }

    @Test
    void yes_and_not_applicable_to_one_question_contradict_and_no_does_not() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Is stored data encrypted?,Yes",
                        "2,Is stored data encrypted?,NA",
                        "3,Is there a fire drill?,No",
                        "4,Is there a fire drill?,NA"))
                .containsExactly("a.csv:3:3: error[contradicting-answers]: `NA` here, and `Yes` at a.csv:2:3, where the"
                        + " same is asked: `Is stored data encrypted?`");
    }

    @Test
    void a_column_of_the_models_own_names_has_no_list() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer,Owner",
                        "1,Who upgrades the Kubernetes cluster?,By plan.,Union.ai",
                        "2,Who rotates the secret values?,Monthly.,Customer",
                        "3,Who chooses customer-managed keys?,In KMS.,Customer",
                        "4,Who assigns roles to users?,In the console.,Client"))
                .isEmpty();
    }

    @Test
    void parties_may_be_named_in_one_cell_as_people_do() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer,Owner",
                        "1,Who upgrades the Kubernetes cluster?,By plan.,Union",
                        "2,Who is responsible for network security?,Both.,Union.ai and Customer",
                        "3,Who is responsible for the security of networks?,Both.,Union.ai / Customer",
                        "4,Who assigns roles to users?,In the console.,Customer"))
                .allMatch(line -> line.contains("warning[shared-without-duties]"))
                .hasSize(2);
    }

    @Test
    void what_we_do_and_what_you_do_are_two_questions() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer",
                        "1,Do you upgrade Kubernetes?,Yes",
                        "2,Do we upgrade Kubernetes?,No"))
                .isEmpty();
    }

    @Test
    void a_name_of_the_models_is_no_word_of_a_list_that_the_column_is_filled_with() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Question,Answer,Owner",
                        "1,Who upgrades the Kubernetes cluster?,By plan.,Union.ai",
                        "2,Who rotates the secret values?,Monthly.,Customer",
                        "3,Who upgrades the Kubernetes cluster of the data plane?,By plan.,Provider"))
                .containsExactly("a.csv:2:4: error[owner-not-in-list]: `Union.ai` is no owner of this form");
    }

    @Test
    void what_map_writes_into_lists_is_understood_by_check() {
        Profile generic = ProfileReader.read(Shop.RULES.resolve("profiles/generic.yaml"));

        generic.listWords().words().forEach((roles, words) -> {
            if (roles.size() < Role.values().length) {
                assertThat(words)
                        .allSatisfy(word -> assertThat(Shop.CHECKS.words().ownersIn(word, Shop.MAPPER.model()))
                                .contains(Owners.of(roles)));
            }
        });
    }

    @Test
    void what_can_be_inherited_is_the_vendors() {
        assertThat(Shop.found(
                        "byoc",
                        "id,Requirement,Implementation Status,Control Origination",
                        "1,Who upgrades the Kubernetes cluster?,Implemented,Can Be Inherited",
                        "2,Who rotates the secret values?,Implemented,Inherited",
                        "3,Who scans laptops?,Implemented,Inherited"))
                .singleElement()
                .asString()
                .startsWith("a.csv:3:4: error[party-mismatch]: the owner is `Inherited`");
    }
}
