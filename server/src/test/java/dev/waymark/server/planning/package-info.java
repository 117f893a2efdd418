/** Tests of plans made, changed by hand and gone back to. */
@NullMarked
package dev.waymark.server.planning;

import org.jspecify.annotations.NullMarked;
