/** Owns where a person wants to be: the occupations they aim at, and their goals for one, three and five years. */
@NullMarked
package dev.waymark.server.destination;

import org.jspecify.annotations.NullMarked;
