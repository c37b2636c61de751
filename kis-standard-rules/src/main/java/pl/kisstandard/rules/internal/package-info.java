/** The machinery behind the public API. Not for use from outside; may change in any version. */
@NullMarked
package pl.kisstandard.rules.internal;

import org.jspecify.annotations.NullMarked;
