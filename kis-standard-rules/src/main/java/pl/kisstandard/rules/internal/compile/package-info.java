/** Reads a rule set from a folder and compiles its rules: at build time, and for drafts. Needs the compiler. */
@NullMarked
package pl.kisstandard.rules.internal.compile;

import org.jspecify.annotations.NullMarked;
