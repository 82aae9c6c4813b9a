package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropDownTest {

    private static final String LIST = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Yes</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>No</t></is></c></row>"
            + "<row r=\"9\"><c r=\"A9\"><v>7</v></c><c r=\"B9\"><v>8</v></c></row>";

    private static String validation(String formula) {
        return "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"C2:C9 E2\"><formula1>" + formula
                + "</formula1></dataValidation></dataValidations>";
    }

    private static Workbook form(String validation) {
        return new Xlsx()
                .sheet("Form", LIST.replace("Yes", "Ja"), validation)
                .sheet("Bob's list", LIST, "")
                .names("<definedNames><definedName name=\"Answers\">'Bob''s list'!$A$1:$A$4</definedName>"
                        + "<definedName name=\"Own\" localSheetId=\"0\">Form!$A$1</definedName>"
                        + "<definedName name=\"Own\" localSheetId=\"1\">Form!$A$3</definedName></definedNames>")
                .open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Yes, No,N/A\" | Yes,No,N/A",
                "$A$1:$A$3 | Ja,No",
                "'Bob''s list'!$A$1:$A$3 | Yes,No",
                "'Bob''s list'!$A:$A | Yes,No,7",
                "'Bob''s list'!$A$9:$B$9 | 7,8",
                "answers | Yes,No",
                "Own | Ja",
                "INDIRECT(B2) | ''",
                "Nowhere!A1:A3 | ''"
            },
            quoteCharacter = '`')
    void a_list_is_read_wherever_it_stands(String formula, String values) {
        List<DropDown> found = form(validation(formula)).sheets().get(0).dropDowns();

        assertThat(found).extracting(d -> d.range().toString()).containsExactly("C2:C9", "E2");
        assertThat(found.get(0).values()).isEqualTo(values.equals("''") ? List.of() : List.of(values.split(",", -1)));
    }

    @Test
    void lists_on_other_sheets_may_stand_in_an_extension() {
        String extension = "<extLst><ext><x14:dataValidations xmlns:x14=\"http://schemas.microsoft.com/office/"
                + "spreadsheetml/2009/9/main\" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                + "<x14:dataValidation type=\"list\"><x14:formula1><xm:f>'Bob''s list'!$A$1:$A$3</xm:f></x14:formula1>"
                + "<xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";

        assertThat(form(extension).sheets().get(0).dropDowns())
                .hasToString("[DropDown[range=D2:D4, values=[Yes, No]]]");
    }

    @Test
    void other_validations_are_no_lists() {
        assertThat(form(validation("1").replace("list", "whole"))
                        .sheets()
                        .get(0)
                        .dropDowns())
                .isEmpty();
    }
}
