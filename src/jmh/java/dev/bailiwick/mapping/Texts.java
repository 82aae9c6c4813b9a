package dev.bailiwick.mapping;

import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions of twenty words, put together from those that the cases of the shipped rules ask. */
final class Texts {

    private static final int WORDS = 20;
    private static final long SEED = 20261124;

    private Texts() {}

    static List<Item> items(int count) throws IOException {
        Random random = new Random(SEED);
        List<String> cases = cases();
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(Integer.toString(i), "", text(cases, random), Place.ofFile("asked.csv")))
                .toList();
    }

    private static String text(List<String> cases, Random random) {
        List<String> words = new ArrayList<>();
        while (words.size() < WORDS) {
            words.addAll(Arrays.asList(
                    cases.get(random.nextInt(cases.size())).split(" ", -1)));
        }
        return String.join(" ", words.subList(0, WORDS));
    }

    private static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("rules", "topics"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("    - ") && !line.startsWith("    - {"))
                        .forEach(line -> cases.add(line.substring(6)));
            }
        }
        return cases;
    }
}
