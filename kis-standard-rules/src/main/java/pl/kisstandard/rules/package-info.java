/**
 * Judges a wniosek against a versioned rule set.
 *
 * <pre>{@code
 * ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
 * KartaStandardu karta = zestaw.evaluate(WniosekReader.read(Path.of("wniosek.json")));
 * }</pre>
 */
@NullMarked
package pl.kisstandard.rules;

import org.jspecify.annotations.NullMarked;
