/** Owns role frameworks that a person has: reading tracks, levels and expectations from files, and the target a role makes. */
@NullMarked
package dev.waymark.engine.destination.framework;

import org.jspecify.annotations.NullMarked;
