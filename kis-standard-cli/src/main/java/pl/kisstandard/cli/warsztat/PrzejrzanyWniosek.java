package pl.kisstandard.cli.warsztat;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;

/**
 * A wniosek of which it was asked what it lacks.
 *
 * @param plik name of its file
 * @param braki what it lacks; null when it could not be judged
 * @param powod why it could not; null when it was
 */
public record PrzejrzanyWniosek(
        String plik, @Nullable Braki braki, @Nullable String powod) {}
