package pl.kisstandard.cli.dokument;

/** What the colour of a verdict is to suggest. Each format has its own shades, readable on its paper or screen. */
public enum Barwa {
    DOBRA,
    ZLA,
    NIEPEWNA,
    OBOJETNA,
    /** The program failed. */
    AWARIA
}
