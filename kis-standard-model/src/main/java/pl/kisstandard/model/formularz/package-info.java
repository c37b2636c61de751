/** Formularz 1 as fields to fill in: what a blank form asks and how a filled-in table is understood. */
@NullMarked
package pl.kisstandard.model.formularz;

import org.jspecify.annotations.NullMarked;
