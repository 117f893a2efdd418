@NullMarked
package dev.waymark.engine.scheduling;

import org.jspecify.annotations.NullMarked;
