/** A running Waymark and its database, shared by the tests of one JVM; people are kept apart as in earnest, by tenant. */
@NullMarked
package dev.waymark.server.testing;

import org.jspecify.annotations.NullMarked;
