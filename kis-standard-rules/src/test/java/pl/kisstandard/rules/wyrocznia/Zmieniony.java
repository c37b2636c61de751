package pl.kisstandard.rules.wyrocznia;

import pl.kisstandard.model.wniosek.Wniosek;

/**
 * A wniosek after one statement was added or removed.
 *
 * @param kryterium the criterion the statement counts towards
 * @param zmiana what was done
 * @param wniosek the outcome
 */
record Zmieniony(String kryterium, String zmiana, Wniosek wniosek) {}
