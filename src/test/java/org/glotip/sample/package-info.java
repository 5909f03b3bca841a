/**
 * Makes the samples that ship with the program and those that only tests read. Every number is
 * invented: none is taken from, or fitted to, any country's returns.
 */
package org.glotip.sample;
