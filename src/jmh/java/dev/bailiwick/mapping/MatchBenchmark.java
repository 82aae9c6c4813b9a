package dev.bailiwick.mapping;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Items a second on one core, of twenty words each, with the shipped vocabulary and rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MatchBenchmark {

    /** As {@code map} takes them: one session of the rules engine for so many. */
    static final int BATCH = 1_000;

    /** More than a mapper remembers, which would answer from memory else. */
    private static final int REMEMBERED = 4_000;

    private List<Item> items = List.of();
    private Mapper mapper = new RuleFolder(Path.of("rules")).mapper("union");
    private LoadedRules rules = new RuleFolder(Path.of("rules")).rules();
    private Scanner doubled = Synthetic.doubled(rules.vocabulary());
    private NaiveMatcher naive = NaiveMatcher.of(rules.vocabulary());

    @Setup
    public void read() throws IOException {
        List<Item> all = Texts.items(BATCH + REMEMBERED);
        items = all.subList(0, BATCH);
        mapper.map(all.subList(BATCH, all.size()));
    }

    /** The phrases of all concepts, found in one pass. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void scan(Blackhole sink) {
        items.forEach(item -> sink.consume(Evidence.of(item, rules.scanner())));
    }

    /** The same with twice as many phrases. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void scanWithTwiceTheVocabulary(Blackhole sink) {
        items.forEach(item -> sink.consume(Evidence.of(item, doubled)));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Evidence> scanAndTopicRules() {
        List<Evidence> batch =
                items.stream().map(item -> Evidence.of(item, rules.scanner())).toList();
        rules.engine().run(batch);
        return batch;
    }

    /** From the item to areas, duties and parties. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Mapping> wholeMapping() {
        return mapper.map(items);
    }

    /** What one would write first: every phrase a regular expression, each tried on every text. */
    @Benchmark
    @OperationsPerInvocation(NaiveMatcher.ITEMS)
    public void regularExpressionsInALoop(Blackhole sink) {
        items.subList(0, NaiveMatcher.ITEMS).forEach(item -> sink.consume(naive.conceptsIn(item.text())));
    }
}
