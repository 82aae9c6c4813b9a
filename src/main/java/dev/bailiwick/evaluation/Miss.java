package dev.bailiwick.evaluation;

/** An item whose chief area is another than the one it was given; an empty id stands for no area. */
public record Miss(String id, String area, String said, String status, String question) {}
