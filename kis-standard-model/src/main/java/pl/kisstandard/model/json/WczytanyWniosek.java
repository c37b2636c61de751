package pl.kisstandard.model.json;

import pl.kisstandard.model.wniosek.Wniosek;

/**
 * A wniosek together with where it was read from.
 *
 * @param wniosek the wniosek
 * @param nazwa name of the file or stream
 * @param suma SHA-256 of the bytes, 64 hexadecimal digits
 */
public record WczytanyWniosek(Wniosek wniosek, String nazwa, String suma) {}
