package pl.kisstandard.rules.internal;

import java.util.function.Supplier;

/**
 * A rule set in memory: what it declares, and its compiled rules.
 *
 * @param tresc reads what judging does not need
 */
public record ZaladowanyZestaw(DefinicjaZestawu definicja, Reguly reguly, Supplier<TrescKatalogu> tresc) {}
