/** Owns the REST API: its paths, payloads and problem details. */
@NullMarked
package dev.waymark.server.api;

import org.jspecify.annotations.NullMarked;
