/** The responsibility model: areas, duties, parties, deployments, as published. */
@NullMarked
package dev.bailiwick.model;

import org.jspecify.annotations.NullMarked;
