/** The karta standardu as people and programs get it: one composition, and one class for each format that is no document. */
@NullMarked
package pl.kisstandard.cli.karta;

import org.jspecify.annotations.NullMarked;
