/** Owns reading what LinkedIn hands a person of their own data: an archive of tables, or one of them. */
@NullMarked
package dev.waymark.engine.profile.linkedin;

import org.jspecify.annotations.NullMarked;
