package dev.bailiwick.model;

/**
 * A page on which the vendor publishes duties.
 *
 * @param address where it stands, as the model gives it; empty where it gives none
 */
public record Source(String id, String title, String address) {}
