package pl.kisstandard.rules.internal.drl;

/** Line and column, both from 1. */
public record Miejsce(int wiersz, int kolumna) {}
