/** Reads wnioski from files of any common format, one wniosek or a million in a file, within limits. */
@NullMarked
package pl.kisstandard.model.pliki;

import org.jspecify.annotations.NullMarked;
