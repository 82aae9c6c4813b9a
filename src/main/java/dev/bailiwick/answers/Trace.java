package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Item;
import java.util.function.UnaryOperator;

/**
 * What remains of a row once its file is checked, to be compared with the same question elsewhere.
 *
 * @param file number of the file in the run, from 0
 * @param wording number of the question's wording in {@link SameQuestions}
 */
record Trace(
        int file,
        int wording,
        Item item,
        boolean named,
        String means,
        String owner,
        String answer,
        String ownership,
        AnswerPlace answerPlace,
        AnswerPlace ownerPlace) {

    /** @param once gives for a text an equal one, so that many traces share it */
    static Trace of(int file, int wording, GivenAnswer answer, UnaryOperator<String> once) {
        AnswerRow row = answer.row();
        Item item = row.item();
        return new Trace(
                file,
                wording,
                new Item(once.apply(item.id()), once.apply(item.section()), once.apply(item.text()), item.place()),
                row.named(),
                answer.getMeans(),
                answer.getOwner(),
                once.apply(row.cell(AnswerRole.ANSWER)),
                once.apply(row.cell(AnswerRole.OWNERSHIP)),
                row.placeOf(AnswerRole.ANSWER.word()),
                row.placeOf(AnswerRole.OWNERSHIP.word()));
    }

    /** What it says in the column of this role, in the words of rules; empty if nothing. */
    String said(AnswerRole role) {
        return role == AnswerRole.OWNERSHIP ? owner : means;
    }

    /** What stands in the column of this role. */
    String cell(AnswerRole role) {
        return role == AnswerRole.OWNERSHIP ? ownership : answer;
    }

    AnswerPlace place(AnswerRole role) {
        return role == AnswerRole.OWNERSHIP ? ownerPlace : answerPlace;
    }
}
