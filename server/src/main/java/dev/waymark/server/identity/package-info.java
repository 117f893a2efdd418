/** Owns who people are: accounts, passwords, sign-in, access tokens, and what may be seen without them. */
@NullMarked
package dev.waymark.server.identity;

import org.jspecify.annotations.NullMarked;
