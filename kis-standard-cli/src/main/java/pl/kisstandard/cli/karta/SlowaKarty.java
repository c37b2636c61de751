package pl.kisstandard.cli.karta;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Barwa;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** The words of the karta in a language. */
public record SlowaKarty(Jezyk jezyk) {

    static final Teksty TEKSTY = Teksty.load(SlowaKarty.class, "Karta");

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    /** The words for a code of the forms. */
    String kod(Enum<?> kod) {
        return Slownik.kod(jezyk, kod.name());
    }

    String wartosc(@Nullable Object wartosc) {
        return Slownik.wartosc(jezyk, wartosc);
    }

    /** The fields whose content was erased; none when there was nothing to erase. */
    List<String> usuniete(KartaStandardu karta) {
        List<String> wskazniki = karta.pochodzenie().usunieteDaneOsobowe();
        return wskazniki == null
                ? List.of()
                : wskazniki.stream()
                        .map(w -> w.equals("/osobaKoordynujaca") ? get("koordynator") : Slownik.pole(jezyk, w))
                        .toList();
    }

    /** A name as it was given, or the words that none was. */
    String podano(@Nullable String nazwa) {
        return nazwa == null || nazwa.isBlank() ? wartosc(null) : nazwa;
    }

    /** The word for a verdict; one that does not stand in Formularz 3 carries an asterisk. */
    String slowo(Wynik wynik) {
        return kod(wynik) + (wynik.urzedowy() ? "" : "*");
    }

    /** A text of the publication, which is Polish whatever the language of the karta. */
    public Fragment polski(String tekst) {
        return jezyk == Jezyk.PL ? new Fragment.Tekst(tekst) : new Fragment.WJezyku(tekst, Jezyk.PL);
    }

    /** The word for a verdict, coloured. */
    public Fragment.Ocena ocena(Wynik wynik) {
        return new Fragment.Ocena(
                slowo(wynik),
                switch (wynik) {
                    case SPELNIENIE -> Barwa.DOBRA;
                    case ODCHYLENIE -> Barwa.ZLA;
                    case BRAK_DANYCH -> Barwa.NIEPEWNA;
                    case NIE_DOTYCZY -> Barwa.OBOJETNA;
                    case NIEOCENIONE -> Barwa.AWARIA;
                });
    }

    Fragment.Ocena ocena(Opinia opinia) {
        return new Fragment.Ocena(
                kod(opinia).toUpperCase(jezyk.locale()),
                switch (opinia) {
                    case SPELNIA -> Barwa.DOBRA;
                    case NIE_SPELNIA -> Barwa.ZLA;
                    case DO_UZUPELNIENIA -> Barwa.NIEPEWNA;
                    case NIEOCENIONY -> Barwa.AWARIA;
                });
    }
}
