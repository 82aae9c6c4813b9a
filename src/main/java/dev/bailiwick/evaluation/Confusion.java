package dev.bailiwick.evaluation;

/** How often items of one area were given another; an empty id stands for no area. */
public record Confusion(String area, String said, int items) {}
