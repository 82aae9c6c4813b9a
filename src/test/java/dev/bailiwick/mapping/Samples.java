package dev.bailiwick.mapping;

import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Items to try things on. */
final class Samples {

    private Samples() {}

    /** Those of the sample questionnaires, in the order of files and rows. */
    static List<Item> items() {
        try (Stream<Path> files = Files.list(Path.of("questionnaires"))) {
            return files.map(Path::toString)
                    .filter(file ->
                            file.endsWith(".csv") && !file.endsWith(".expected.csv") && !file.endsWith(".labels.csv"))
                    .sorted()
                    .flatMap(file -> items(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Item> items(String file) {
        List<Item> items = new ArrayList<>();
        try (CsvQuestionnaire questionnaire = CsvQuestionnaire.open(file, ReadOptions.DEFAULTS, problem -> {
            throw new IllegalStateException(problem.toString());
        })) {
            questionnaire.rows().forEachRemaining(row -> items.add(((Question) row).item()));
        }
        return items;
    }

    /** Those of the samples, and others put together from the words of cases, so many in all. */
    static List<Item> items(int count, long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>(items());
        List<String> sections = items.stream().map(Item::section).distinct().toList();
        List<String> texts = Case.all().stream().map(Case::text).toList();
        while (items.size() < count) {
            String section = random.nextBoolean() ? "" : sections.get(random.nextInt(sections.size()));
            items.add(Engine.item(section, recombined(texts, random)));
        }
        return List.copyOf(items);
    }

    /** The beginning of one case and the end of another, often with a third behind, and odd signs between. */
    private static String recombined(List<String> texts, Random random) {
        String[] first = words(texts, random);
        String[] second = words(texts, random);
        StringBuilder text = new StringBuilder();
        append(text, first, 0, 1 + random.nextInt(first.length));
        text.append(Spelling.SIGNS.get(random.nextInt(Spelling.SIGNS.size())));
        append(text, second, random.nextInt(second.length), second.length);
        if (random.nextInt(3) == 0) {
            text.append(' ').append(String.join(" ", words(texts, random)));
        }
        return text.toString().strip();
    }

    private static String[] words(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size())).split(" ", -1);
    }

    private static void append(StringBuilder text, String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(words[i]);
        }
    }
}
