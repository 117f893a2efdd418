/** Owns what an official O*NET release says, in whichever of its forms and generations it comes. */
@NullMarked
package dev.waymark.engine.catalogue.onet;

import org.jspecify.annotations.NullMarked;
