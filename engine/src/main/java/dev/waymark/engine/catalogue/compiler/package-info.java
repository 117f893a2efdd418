/** Owns making a catalogue from an O*NET release and the BLS figures. */
@NullMarked
package dev.waymark.engine.catalogue.compiler;

import org.jspecify.annotations.NullMarked;
