package dev.bailiwick.model;

/**
 * Somebody who can answer for a duty.
 *
 * @param name as users read it
 */
public record Party(String id, String name, Role role) {}
