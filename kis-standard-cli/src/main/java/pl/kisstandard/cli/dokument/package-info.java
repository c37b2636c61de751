/**
 * Documents for people. A {@link pl.kisstandard.cli.dokument.Dokument} says what is to be said; a {@code Dokument…} class
 * beside it writes it in one format. So all formats say the same.
 */
@NullMarked
package pl.kisstandard.cli.dokument;

import org.jspecify.annotations.NullMarked;
