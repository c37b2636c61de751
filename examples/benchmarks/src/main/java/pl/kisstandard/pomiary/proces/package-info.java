/** Whole processes beside each other: from their start to the first karta, and through very many wnioski. */
@NullMarked
package pl.kisstandard.pomiary.proces;

import org.jspecify.annotations.NullMarked;
