/** The words a rule may use: what {@code when} may ask and what {@code then} may say. */
@NullMarked
package pl.kisstandard.rules.fakty;

import org.jspecify.annotations.NullMarked;
