package dev.bailiwick.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that are packed at once, and those that are packed on another core. */
class PackingStreamTest {

    private static byte[] content(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 16, 1 << 20, (1 << 20) + 1, 5_000_000})
    void what_was_written_is_unpacked_again(int length) throws IOException {
        byte[] content = content(length);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Packing packing = Packing.of(to -> to.write(content), new CountedStream(out));

        byte[] packed = out.toByteArray();
        assertThat(new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true)).readAllBytes())
                .isEqualTo(content);
        assertThat(packing).isEqualTo(new Packing(crc.getValue(), packed.length, length));
    }

    @Test
    void a_failure_on_the_other_core_is_the_writers() {
        OutputStream small = new OutputStream() {
            private int left = 2_000_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("full");
                }
            }
        };

        assertThatThrownBy(() -> Packing.of(to -> to.write(content(9_000_000)), new CountedStream(small)))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
