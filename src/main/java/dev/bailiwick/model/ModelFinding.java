package dev.bailiwick.model;

/**
 * Something that a reader of the model should know: of its publication, or a mistake of its file.
 *
 * @param message one sentence, without a final period
 */
public record ModelFinding(Kind kind, String message) {

    /** In the order in which a report gives them. */
    public enum Kind {
        TABLES_DIFFER("The published tables differ", false),
        ONLY_IN_LATER_TABLE("Stands in a later table only", false),
        AREA_CARRIES_OVER("Areas without a row of their own", false),
        DUTY_CARRIES_OVER("Duties on which a row is silent", false),
        NAMED_ON_ONE_SIDE("Named for one deployment and not for the other", false),
        DUTY_NOT_STATED("Duties that nothing states", true),
        HOLDER_NOT_IN_ROW("Holders whom the cited row does not name", true),
        WORDS_NOT_IN_ROW("Words that do not stand in the cited row", true),
        CELL_NOT_CITED("Published cells that no duty takes up", true),
        AREA_WITHOUT_TOPIC("Areas that no topic asks about", true);

        private final String heading;
        private final boolean mistake;

        Kind(String heading, boolean mistake) {
            this.heading = heading;
            this.mistake = mistake;
        }

        public String heading() {
            return heading;
        }

        /** Whether the model's file should be mended; otherwise it tells how the vendor publishes. */
        public boolean mistake() {
            return mistake;
        }
    }
}
