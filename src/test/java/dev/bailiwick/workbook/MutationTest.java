package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.UnusableException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Workbooks in which a bit was turned, or which were cut off: each is refused or read as before, never differently. {@code
 * -Dmutations=10000} tries more of them.
 */
class MutationTest {

    private static final long SEED = 20_261_124L;
    private static final int MUTATIONS = Integer.getInteger("mutations", 500);

    private static List<byte[]> seeds() {
        String cells = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45351</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row>";
        String list =
                "<dataValidations><dataValidation type=\"list\" sqref=\"B2:B9\"><formula1>Lists!$A$1:$A$3</formula1>"
                        + "</dataValidation></dataValidations>";
        Xlsx plain =
                Xlsx.of(cells).strings("<si><t>ID</t></si><si><t>Who?</t></si>").formats("yyyy");
        Xlsx inline = Xlsx.of("<row><c t=\"inlineStr\"><is><t>Who?</t></is></c></row>");
        Xlsx lists = new Xlsx().sheet("Form", "", list).sheet("Lists", "<row><c><v>1</v></c><c><v>2</v></c></row>", "");
        Xlsx formulas = Xlsx.of("<row><c t=\"str\"><f>A2</f><v>Who?</v></c><c t=\"e\"><v>#REF!</v></c></row>");
        SortedMap<CellRef, String> texts = new TreeMap<>();
        texts.put(new CellRef(2, 2), "Customer");
        byte[] filled = Content.copy(plain.open(), List.of(new SheetEdit("Form", texts)), List.of());
        return List.of(plain.bytes(), inline.bytes(), lists.bytes(), formulas.bytes(), filled);
    }

    @Test
    void each_is_refused_or_read_as_before() {
        List<byte[]> seeds = seeds();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] seed = seeds.get(i % seeds.size());
            refused += isRefused(seed, mutated(seed, new Random(SEED + i)), SEED + i) ? 1 : 0;
        }

        System.out.println(
                refused + " of " + MUTATIONS + " mutated workbooks refused, the others read as before; seed " + SEED);
        assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 1);
    }

    private static boolean isRefused(byte[] seed, byte[] mutated, long number) {
        try {
            assertThat(Content.of(mutated)).as("seed %d", number).isEqualTo(Content.of(seed));
            return false;
        } catch (UnusableException e) {
            assertThat(e.problems()).as("seed %d", number).hasSize(1);
            return true;
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(seed, random.nextInt(seed.length));
        }
        byte[] mutated = seed.clone();
        int at = random.nextInt(seed.length);
        mutated[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return mutated;
    }
}
