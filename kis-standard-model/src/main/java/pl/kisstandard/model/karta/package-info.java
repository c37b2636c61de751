/**
 * Karta standardu KIS (SC KIS 2014, Formularz 3) as immutable records: what the judgement says, criterion by criterion.
 *
 * <p>Its JSON form is described by {@code /schema/karta-1.0.schema.json}. All types are safe to share between threads.
 */
@NullMarked
package pl.kisstandard.model.karta;

import org.jspecify.annotations.NullMarked;
