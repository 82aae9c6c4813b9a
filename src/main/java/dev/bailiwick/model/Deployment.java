package dev.bailiwick.model;

import java.util.Optional;

/**
 * A way in which the product is bought and run.
 *
 * @param title as users read it
 * @param shiftsFrom the id of the deployment whose duties hold here too, unless this one states otherwise
 */
public record Deployment(String id, String title, Optional<String> shiftsFrom) {}
