package dev.bailiwick.answers;

/**
 * What is understood of the words of one row.
 *
 * @param answerListed whether the answer is a word of its column's list, or the column has none
 * @param owner as {@link Owners} writes it; empty where none is named or it is not understood
 * @param ownerListed whether the owner is a word of its column's list, or is understood and the column has none
 * @param answerList the words of the list, for people; empty where the column has none
 * @param ownerList the same of the owners
 * @param nearestAnswer the word of the list that was probably meant; empty where none is near
 * @param nearestOwner the same of the owners
 * @param modelOwner whom the model has, in the column's own words for it, with {@code ` or `} between, or else in the
 *     words of the CAIQ; empty where these have none
 */
record Understood(
        Means means,
        boolean answerListed,
        String owner,
        boolean ownerListed,
        String answerList,
        String ownerList,
        String nearestAnswer,
        String nearestOwner,
        String modelOwner) {

    /** Whether it says no, or that it does not apply. */
    boolean isNo() {
        return means == Means.NO || means == Means.NOT_APPLICABLE;
    }
}
