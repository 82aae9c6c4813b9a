package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change the mapping of an item. */
class RelationsTest {

    private static final long SEED = 20_260_610L;
    private static final int ITEMS = 10_000;

    private static List<Item> items = List.of();
    private static List<Outcome> outcomes = List.of();

    @BeforeAll
    static void map() {
        items = Samples.items(ITEMS, SEED);
        outcomes = Outcome.of(Engine.union(), items);
        long areas = outcomes.stream().map(Outcome::area).distinct().count();
        long none = outcomes.stream().filter(o -> o.status() == Status.OUTSIDE).count();
        System.out.printf(
                Locale.ROOT, "relations: seed %d, %d items, %d areas, %d outside%n", SEED, ITEMS, areas, none);
    }

    private static void assertSame(List<Outcome> others) {
        assertThat(others).hasSameSizeAs(outcomes);
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i)).as("%s", items.get(i)).isEqualTo(outcomes.get(i));
        }
    }

    @Test
    void what_has_no_area_asks_about_no_duty_and_what_is_not_simply_mapped_says_why() {
        assertThat(outcomes).allSatisfy(o -> {
            assertThat(o.status() != Status.OUTSIDE || o.area().isEmpty()).isTrue();
            assertThat(o.status() != Status.MAPPED || !o.area().isEmpty()).isTrue();
            assertThat(!o.area().isEmpty()
                            || (o.others().isEmpty() && o.duties().isEmpty()))
                    .isTrue();
            assertThat(o.others()).doesNotContain(o.area()).doesNotHaveDuplicates();
            assertThat(o.confidence()).isBetween(0.0, 1.0);
            assertThat(o.doubts().isEmpty()).isEqualTo(o.status() == Status.MAPPED);
        });
    }

    private static Stream<Spelling> spellings() {
        return Spelling.all(SEED);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void another_way_to_write_an_item_does_not(Spelling spelling) {
        assertSame(Outcome.of(Engine.union(), items.stream().map(spelling::of).toList()));
    }

    @Test
    void every_spelling_changes_many_items() {
        assertThat(spellings())
                .allSatisfy(spelling -> assertThat(
                                items.stream().filter(i -> !spelling.of(i).equals(i)))
                        .hasSizeGreaterThan(
                                spelling.name().contains("quotes")
                                                || spelling.name().contains("composed")
                                        ? 0
                                        : 300));
    }

    @Test
    void the_order_of_rows_does_not() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        List<Outcome> shuffled =
                Outcome.of(Engine.union(), order.stream().map(items::get).toList());

        Map<Integer, Outcome> back = new HashMap<>();
        IntStream.range(0, ITEMS).forEach(i -> back.put(order.get(i), shuffled.get(i)));
        assertSame(IntStream.range(0, ITEMS).mapToObj(back::get).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void the_size_of_the_batch_does_not(int size) {
        List<Outcome> all = new ArrayList<>();
        for (int from = 0; from < ITEMS; from += size) {
            all.addAll(Outcome.of(Engine.union(), items.subList(from, Math.min(ITEMS, from + size))));
        }
        assertSame(all);
    }

    @Test
    void neighbours_do_not_be_they_the_same_row_again_or_others() {
        List<Item> more = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            more.addAll(List.of(items.get(i), items.get(i), items.get((i * 31) % ITEMS)));
        }
        List<Outcome> all = Outcome.of(Engine.union(), more);

        assertSame(everyThird(all, 0));
        assertSame(everyThird(all, 1));
    }

    private static List<Outcome> everyThird(List<Outcome> all, int from) {
        return IntStream.range(0, ITEMS).mapToObj(i -> all.get(3 * i + from)).toList();
    }

    @Test
    void eight_threads_on_one_mapper_do_not() throws InterruptedException, ExecutionException {
        Mapper mapper = Engine.union();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Outcome>>> parts = threads.invokeAll(IntStream.range(0, 50)
                    .mapToObj(i -> items.subList(i * ITEMS / 50, (i + 1) * ITEMS / 50))
                    .<Callable<List<Outcome>>>map(part -> () -> Outcome.of(mapper, part))
                    .toList());
            List<Outcome> all = new ArrayList<>();
            for (Future<List<Outcome>> part : parts) {
                all.addAll(part.get());
            }
            assertSame(all);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_locale_of_the_machine_does_not() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertSame(Outcome.of(Engine.open(Engine.RULES), items));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_order_of_rules_and_files_does_not(long seed, @TempDir Path folder) throws IOException {
        shuffle(folder, new Random(seed));

        assertSame(Outcome.of(Engine.open(folder), items));
    }

    /** The same folder with the rules in every DRL file shuffled, and all files under new names. */
    private static void shuffle(Path to, Random random) throws IOException {
        try (Stream<Path> files = Files.walk(Engine.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = Engine.RULES.relativize(file);
                boolean named = inside.startsWith("topics") || inside.startsWith("vocabulary");
                Path target =
                        to.resolve(named ? inside.resolveSibling(random.nextInt() + "-" + file.getFileName()) : inside);
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target, file.toString().endsWith(".drl") ? shuffled(file, random) : Files.readString(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String shuffled(Path file, Random random) throws IOException {
        DrlText drl = DrlText.of(Files.readString(file));
        List<String> rules = new ArrayList<>(drl.rules());
        Collections.shuffle(rules, random);
        return drl.with(rules).text();
    }
}
