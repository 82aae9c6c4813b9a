package dev.bailiwick.answers;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Sentences;
import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the texts of answers who promises what, and what is spoken of that is not offered. Thread-safe. */
final class TextFacts {

    /** Behind a "Yes." the answer begins. */
    private static final Pattern ONE_WORD = Pattern.compile("\\P{L}*\\p{L}*\\P{L}*");

    private static final List<AnswerRole> TEXTS = List.of(AnswerRole.ANSWER, AnswerRole.DESCRIPTION);

    /**
     * Something said in a row, and what the model is asked about it.
     *
     * @param asked whether the words do not say what is done, and the question may
     */
    record Open(int row, AnswerRole role, Clause clause, boolean asked, boolean offer, Item item) {}

    private final ClauseReader clauses;
    private final Expectations expectations;

    TextFacts(ClauseReader clauses, Expectations expectations) {
        this.clauses = clauses;
        this.expectations = expectations;
    }

    /** The promises of each row, in the order of its text. */
    record Found(List<List<Promise>> promises, List<Offer> offers) {}

    /** What is said in some rows, and what the model says of that, whatever their questions. */
    record Said(List<AnswerRow> rows, List<Open> open, List<Expected> expected) {}

    Said in(List<AnswerRow> rows) {
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (AnswerRole role : TEXTS) {
                open(i, rows.get(i), role, open);
            }
        }
        return new Said(
                rows, open, expectations.of(open.stream().map(Open::item).toList()));
    }

    private void open(int row, AnswerRow of, AnswerRole role, List<Open> open) {
        boolean leads = true;
        Optional<Clause> before = Optional.empty();
        for (String sentence : Sentences.of(of.cell(role))) {
            ClauseReader.Reading reading = clauses.read(sentence, before);
            before = reading.last();
            for (Clause said : reading.clauses()) {
                Clause clause = clauses.inAnswerTo(of.item().text(), said);
                boolean asked = clause.unnamed()
                        && (leads || !clause.isWholeAnswer())
                        && clauses.isAskedFor(clause, of.item().text());
                open.add(new Open(row, role, clause, asked, false, item(clause.about())));
            }
            List<Occurrence> things = expectations.notOffered().namedIn(sentence);
            if (!things.isEmpty() && !clauses.isOfSomeCases(sentence) && !clauses.denies(sentence, things)) {
                open.add(new Open(row, role, Clause.ofSentence(sentence), true, true, item(sentence)));
            }
            leads &= ONE_WORD.matcher(sentence).matches();
        }
    }

    /**
     * Whether the question, or what is answered, says itself that something is not offered, or where else it is; or whether
     * it is asked about what the vendor has for himself.
     */
    boolean isReserved(AnswerRow row) {
        return clauses.isOfVendorsOwn(row.item().text())
                || Sentences.of(row.item().text()).stream().anyMatch(this::deniesOffer)
                || TEXTS.stream()
                        .flatMap(role -> Sentences.of(row.cell(role)).stream())
                        .anyMatch(sentence -> deniesOffer(sentence) || clauses.isOfSomeCases(sentence));
    }

    /** Whether the question, or what is answered, names something that is not offered. */
    boolean namesOffer(AnswerRow row) {
        return Stream.concat(Stream.of(row.item().text()), TEXTS.stream().map(row::cell))
                .anyMatch(text -> !expectations.notOffered().namedIn(text).isEmpty());
    }

    private boolean deniesOffer(String sentence) {
        return clauses.isElsewhere(sentence)
                || clauses.denies(sentence, expectations.notOffered().touchedIn(sentence));
    }

    private static Item item(String words) {
        return new Item("", "", Perspective.ofCustomer(words), Place.ofFile(""));
    }

    /**
     * @param asked what the model says of the rows' own questions, in their order
     * @param understood what their words mean
     */
    Found found(Said said, List<Expected> asked, List<Understood> understood) {
        List<AnswerRow> rows = said.rows();
        List<List<Promise>> promises = new ArrayList<>();
        rows.forEach(row -> promises.add(new ArrayList<>()));
        List<Offer> offers = new ArrayList<>();
        String deployment = expectations.deployment().title();
        for (int i = 0; i < said.open().size(); i++) {
            Open one = said.open().get(i);
            AnswerRow row = rows.get(one.row);
            Expected expected = said.expected().get(i);
            if (one.offer && expected.notOffered()) {
                boolean explained = asked.get(one.row).notOffered()
                        && understood.get(one.row).isNo();
                offers.add(new Offer(row, one.role.word(), one.clause.words(), expected, explained, deployment));
            } else if (!one.offer) {
                boolean points = one.clause.unnamed()
                        || (one.clause.pointing() && expected.duties().isEmpty());
                Expected question = asked.get(one.row);
                Expected meant = points ? question : expected;
                boolean fits = (points && one.clause.unnamed()) ? one.asked : meant.isAskedIn(question);
                promises.get(one.row).add(new Promise(row, one.role.word(), one.clause, meant, fits, deployment));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            affirm(rows.get(i), asked.get(i), understood.get(i), promises.get(i));
        }
        return new Found(promises, offers);
    }

    /** A yes says no more where the texts say themselves what he does who is asked for. */
    private void affirm(AnswerRow row, Expected asked, Understood understood, List<Promise> promises) {
        Set<String> told = promises.stream().map(Promise::getBy).collect(Collectors.toSet());
        String deployment = expectations.deployment().title();
        clauses.affirmed(row, understood.means() == Means.YES).stream()
                .filter(clause -> !told.contains(clause.by().word()))
                .map(clause -> new Promise(row, AnswerRole.ANSWER.word(), clause, asked, true, deployment))
                .forEach(promises::add);
    }
}
