package pl.kisstandard.rules.internal;

/** A rule set in memory: what it declares, and its compiled rules. */
public record ZaladowanyZestaw(DefinicjaZestawu definicja, Reguly reguly) {}
