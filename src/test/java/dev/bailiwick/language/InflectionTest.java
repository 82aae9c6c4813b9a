package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    private final Inflection inflection = new Inflection(Set.of("building"), Map.of("mgmt", "management"));

    @ParameterizedTest
    @CsvSource({
        "key, keys",
        "policy, policies",
        "class, classes",
        "box, boxes",
        "patch, patches",
        "database, databases",
        "rotate, rotates",
        "rotate, rotated",
        "rotate, rotating",
        "encrypt, encrypted",
        "encrypt, encrypting",
        "log, logging",
        "log, logged",
        "verify, verified",
        "verify, verifies",
        "authorize, authorised",
        "organization, organisations",
        "analyze, analysing",
        "center, centres",
        "behavior, behaviours",
        "catalog, catalogue",
        "license, licence",
        "defense, defences",
        "access, accesses",
        "install, installing",
        "enroll, enrol",
        "program, programme",
        "management, mgmt"
    })
    void forms_of_one_word_have_one_common_form(String word, String form) {
        assertThat(inflection.commonForm(form)).isEqualTo(inflection.commonForm(word));
    }

    @ParameterizedTest
    @CsvSource({
        "encrypt, encryption",
        "key, keyed-in",
        "string, str",
        "need, ne",
        "status, statu",
        "building, build",
        "bus, bu",
        "dns, dn",
        "clés, clé"
    })
    void other_words_have_another(String word, String other) {
        assertThat(inflection.commonForm(other)).isNotEqualTo(inflection.commonForm(word));
    }

    @Test
    void a_word_that_is_named_stays_as_it_is() {
        assertThat(inflection.commonForm("building")).isEqualTo("building");
        assertThat(new Inflection(Set.of(), Map.of()).commonForm("building")).isEqualTo("build");
    }
}
