/** Owns the wages and employment projections of the U.S. Bureau of Labor Statistics. */
@NullMarked
package dev.waymark.engine.catalogue.bls;

import org.jspecify.annotations.NullMarked;
