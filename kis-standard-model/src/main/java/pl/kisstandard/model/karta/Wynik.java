package pl.kisstandard.model.karta;

/**
 * Wynik porównania of one criterion. The form knows two words, spełnienie and odchylenie; the other three are this
 * library's extension and are marked as such wherever they are shown.
 */
public enum Wynik {
    SPELNIENIE,
    ODCHYLENIE,
    /** The criterion does not apply to this club. */
    NIE_DOTYCZY,
    /** The wniosek does not say enough; the missing answers are listed. */
    BRAK_DANYCH,
    /** The machine failed to judge: no rule answered, more than one did, or one broke down. */
    NIEOCENIONE;

    /** Whether the word stands in Formularz 3. */
    public boolean urzedowy() {
        return this == SPELNIENIE || this == ODCHYLENIE;
    }
}
