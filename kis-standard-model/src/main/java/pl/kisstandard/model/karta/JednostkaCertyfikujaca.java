package pl.kisstandard.model.karta;

import org.jspecify.annotations.Nullable;

/**
 * Nazwa Jednostki Certyfikującej.
 *
 * @param nazwa name
 * @param adres address
 */
public record JednostkaCertyfikujaca(String nazwa, @Nullable String adres) {}
