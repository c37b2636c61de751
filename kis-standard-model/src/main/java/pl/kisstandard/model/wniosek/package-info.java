/**
 * Formularz 1, "Wniosek o nadanie certyfikatu KIS" (SC KIS 2014), as immutable records, together with the questions a
 * rule may ask about each section.
 *
 * <p>A component marked {@code @Nullable} is an answer that may be missing: {@code null} always means "not stated" and
 * never "no". All types are immutable and safe to share between threads.
 */
@NullMarked
package pl.kisstandard.model.wniosek;

import org.jspecify.annotations.NullMarked;
