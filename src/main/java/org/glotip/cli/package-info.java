/**
 * In: arguments. Out: exit code, results on stdout, messages on stderr.
 *
 * <p>One class per command, thin: it reads options, calls {@code Pipeline} and prints. The only
 * room that knows picocli, exit codes and {@code System.exit}. May import every room; no room
 * imports it. No GSBPM step of its own.
 */
@NullMarked
package org.glotip.cli;

import org.jspecify.annotations.NullMarked;
