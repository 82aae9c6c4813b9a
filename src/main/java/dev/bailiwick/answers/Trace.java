package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Item;

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

    static Trace of(int file, int wording, GivenAnswer answer) {
        AnswerRow row = answer.row();
        return new Trace(
                file,
                wording,
                row.item(),
                row.named(),
                answer.getMeans(),
                answer.getOwner(),
                row.cell(AnswerRole.ANSWER),
                row.cell(AnswerRole.OWNERSHIP),
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
