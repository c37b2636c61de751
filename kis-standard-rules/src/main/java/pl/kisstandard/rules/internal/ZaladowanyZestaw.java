package pl.kisstandard.rules.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule set in memory: what it declares, and its compiled rules.
 *
 * @param tresc reads what judging does not need
 * @param odmiennosci how a draft differs from what was released; null for a released set, copies of it included
 */
public record ZaladowanyZestaw(
        DefinicjaZestawu definicja,
        Reguly reguly,
        Supplier<TrescKatalogu> tresc,
        @Nullable Odmiennosci odmiennosci) {}
