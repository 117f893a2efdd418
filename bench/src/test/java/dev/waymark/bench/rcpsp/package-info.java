@NullMarked
package dev.waymark.bench.rcpsp;

import org.jspecify.annotations.NullMarked;
