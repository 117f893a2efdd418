/** Owns the database: starting or reaching PostgreSQL, its roles, its migrations, and which organisation a transaction is for. */
@NullMarked
package dev.waymark.server.database;

import org.jspecify.annotations.NullMarked;
