@org.jspecify.annotations.NullMarked
package dev.waymark.server.destination;
