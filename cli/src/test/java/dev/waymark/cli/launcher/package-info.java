/** Tests of the launcher script, on made-up machines. */
@NullMarked
package dev.waymark.cli.launcher;

import org.jspecify.annotations.NullMarked;
