package pl.kisstandard.model.wniosek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wniosek o nadanie certyfikatu KIS (SC KIS 2014, Formularz 1).
 *
 * <p>The constraints on the header fields are the formal assessment (ocena formalna); they never decide a criterion.
 *
 * @param wersjaModelu version of this model, {@link #WERSJA_MODELU}
 * @param wnioskodawca Nazwa Wnioskodawcy
 * @param osobaUpowazniona Osoba upoważniona do złożenia wniosku
 * @param klub Klub Integracji Społecznej
 * @param kierownik Kierownik Klubu (Lider)
 * @param wpisDoRejestru Data wpisu i numer rejestru wojewody
 * @param bazaLokalowa Kryterium Bazy Lokalowej
 * @param kadra Kryterium Kadry
 * @param przygotowanieOrganizacyjne Kryterium Przygotowania Organizacyjnego
 * @param wspolpracaLokalna Kryterium Współpracy Lokalnej
 * @param uslugiIndywidualne Zakres usług indywidualnych
 * @param uslugiGrupowe Zakres usług grupowych
 * @param sporzadzil Sporządził
 * @param dataSporzadzenia dnia
 */
@WpisPrzedWnioskiem
public record Wniosek(
        String wersjaModelu,

        @NotNull(message = "{formalne.wymagane}") @Valid @Nullable
        Wnioskodawca wnioskodawca,

        @NotNull(message = "{formalne.wymagane}") @Valid @Nullable
        Osoba osobaUpowazniona,

        @NotNull(message = "{formalne.wymagane}") @Valid @Nullable
        Klub klub,

        @NotNull(message = "{formalne.wymagane}") @Valid @Nullable
        Osoba kierownik,

        @NotNull(message = "{formal-wpis-do-rejestru.brak-wpisu}") @Valid @Nullable
        WpisDoRejestru wpisDoRejestru,

        @Nullable BazaLokalowa bazaLokalowa,
        @Nullable Kadra kadra,
        @Valid @Nullable PrzygotowanieOrganizacyjne przygotowanieOrganizacyjne,
        @Valid @Nullable WspolpracaLokalna wspolpracaLokalna,
        @Nullable UslugiIndywidualne uslugiIndywidualne,
        @Nullable UslugiGrupowe uslugiGrupowe,
        @NotBlank(message = "{formalne.wymagane}") @Nullable String sporzadzil,

        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA)
        @NotNull(message = "{formalne.wymagane}")
        @PastOrPresent(message = "{formalne.data-z-przyszlosci}")
        @Nullable
        LocalDate dataSporzadzenia) {

    public Wniosek {
        Objects.requireNonNull(wersjaModelu, "wersjaModelu");
    }

    /** The version of the model this library reads and judges. */
    public static final String WERSJA_MODELU = "1.0";

    /**
     * Whether the club has a person in charge: the role LIDER among the staff, or the person named in the field
     * "Kierownik Klubu (Lider)". A named person together with "LIDER: not filled" is a contradiction. A name alone does not
     * tell who employs the person or what else the person does, so where that matters the staff list decides.
     *
     * @param laczenieRol whether a person who fills another role as well counts
     * @param kadraPartnerow whether a person employed by a partner counts
     */
    public Ustalenie lider(boolean laczenieRol, boolean kadraPartnerow) {
        Kadra sekcja = kadra == null ? Kadra.PUSTA : kadra;
        Set<String> lider = Set.of(RolaKadry.LIDER.name());
        Ustalenie wKadrze = sekcja.obsadzone(lider, 1, laczenieRol, kadraPartnerow);
        if (kierownik == null
                || kierownik.imieNazwisko() == null
                || kierownik.imieNazwisko().isBlank()) {
            return wKadrze;
        }
        List<BrakujacaOdpowiedz> zaprzeczenia = sekcja.zaprzeczenia(RolaKadry.LIDER);
        boolean wymieniony = sekcja.stanowiska().stream().anyMatch(s -> s.rola() == RolaKadry.LIDER);
        boolean wystarczyNazwisko = laczenieRol && kadraPartnerow;
        Stan stan;
        if (!zaprzeczenia.isEmpty()) {
            stan = Stan.SPRZECZNE;
        } else if (wystarczyNazwisko) {
            stan = Stan.TAK;
        } else {
            stan = wymieniony ? wKadrze.getStan() : Stan.NIEZNANE;
        }
        return new Ustalenie(stan, () -> {
            List<Odczyt> odczyty = new ArrayList<>();
            odczyty.add(new Odczyt("/kierownik/imieNazwisko", RolaKadry.LIDER.name(), true, null));
            Ustalenie.Dowody dowody = wKadrze.dowody();
            if (wymieniony) {
                odczyty.addAll(dowody.odczyty());
            }
            List<BrakujacaOdpowiedz> pytania =
                    stan == Stan.NIEZNANE ? lubLista(dowody.brakujaceOdpowiedzi()) : zaprzeczenia;
            return new Ustalenie.Dowody(odczyty, List.of(), List.of(), pytania);
        });
    }

    private static List<BrakujacaOdpowiedz> lubLista(List<BrakujacaOdpowiedz> pytania) {
        return pytania.isEmpty()
                ? List.of(new BrakujacaOdpowiedz("/kadra/stanowiska", RolaKadry.LIDER.name()))
                : pytania;
    }

    /** {@link WspolpracaLokalna#porozumienie} on the date of this wniosek. */
    @Przesadzone(
            przez = "wspolpracaLokalna.podpisane",
            gdy = {Stan.NIE, Stan.SPRZECZNE})
    public Ustalenie porozumienie(Set<String> strony, boolean listIntencyjny, boolean wMocy) {
        return (wspolpracaLokalna == null ? WspolpracaLokalna.PUSTA : wspolpracaLokalna)
                .porozumienie(strony, listIntencyjny, wMocy, dataSporzadzenia);
    }

    /** {@link Klub#prowadzonyPrzez} of the club in the header. */
    @Odpowiedzi({Stan.TAK, Stan.NIE, Stan.NIEZNANE})
    public Ustalenie klubProwadzonyPrzez(Set<String> rodzaje) {
        return (klub == null ? Klub.NIEZNANY : klub).prowadzonyPrzez(rodzaje);
    }
}
