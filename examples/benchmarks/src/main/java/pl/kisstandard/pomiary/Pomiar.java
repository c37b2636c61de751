package pl.kisstandard.pomiary;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table on the page; absolute, so it says something of one machine only.
 *
 * @param tabela title of the table, in English
 * @param wiersz what was measured
 * @param kolumna on what
 * @param jednostka of the value
 * @param wartosc what came out
 * @param bajty allocated by one operation; null when not measured
 */
public record Pomiar(
        String tabela,
        String wiersz,
        String kolumna,
        String jednostka,
        Rozklad wartosc,
        @Nullable Rozklad bajty) {}
