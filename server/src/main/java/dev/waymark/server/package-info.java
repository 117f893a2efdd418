/** Waymark as a server: starts the application and hands its features what they share. */
@NullMarked
package dev.waymark.server;

import org.jspecify.annotations.NullMarked;
