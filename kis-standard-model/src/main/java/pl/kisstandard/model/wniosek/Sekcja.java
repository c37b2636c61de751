package pl.kisstandard.model.wniosek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the six assessed sections of Formularz 1.
 *
 * <p>{@code kompletna} says how silence is read: {@code true} means that what is not listed is absent; otherwise silence
 * is a missing answer. An empty section is a missing answer in both cases.
 */
public sealed interface Sekcja
        permits BazaLokalowa, Kadra, PrzygotowanieOrganizacyjne, WspolpracaLokalna, UslugiIndywidualne, UslugiGrupowe {

    /** The applicant's declaration that the section lists everything; null when not declared. */
    @Nullable
    Boolean kompletna();

    /** The section in the applicant's own words, quoted and never judged. */
    @Nullable
    String opis();

    /** JSON pointer of the section. */
    String wskaznik();

    /** Whether the section states nothing that can be judged: it lists nothing, or only questions left without an answer. */
    boolean pusta();

    /** Whether what the section does not list counts as absent: it is declared complete and is not empty. */
    default boolean zamknieta() {
        return Boolean.TRUE.equals(kompletna()) && !pusta();
    }

    /** The same as a finding a rule can test: TAK when silence counts as absence, NIE otherwise. */
    @Odpowiedzi({Stan.TAK, Stan.NIE})
    default Ustalenie zamknieciaSekcji() {
        return new Ustalenie(
                zamknieta() ? Stan.TAK : Stan.NIE,
                () -> new Ustalenie.Dowody(List.of(odczytKompletnosci()), List.of(), List.of(), List.of()));
    }

    /** The declaration of completeness as evidence. */
    default Odczyt odczytKompletnosci() {
        return new Odczyt(wskaznik() + "/kompletna", null, kompletna(), null);
    }
}
