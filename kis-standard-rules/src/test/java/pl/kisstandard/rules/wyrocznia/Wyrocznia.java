package pl.kisstandard.rules.wyrocznia;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * The decision tables of SC KIS 2014 as plain Java, with the default parameters. It reads nothing but the components of
 * the records, so that it shares no judgement with the rules it is compared with.
 */
final class Wyrocznia {
    private Wyrocznia() {}

    /** The verdicts by criterion id, in the order of Formularz 3. */
    static Map<String, Wynik> osadz(Wniosek wniosek) {
        Map<String, Wynik> wyniki = new LinkedHashMap<>();
        wyniki.put("lokal-pomieszczenia-do-profilu", WyroczniaLokalu.pomieszczeniaDoProfilu(wniosek));
        wyniki.put("lokal-higieniczno-sanitarne", WyroczniaLokalu.higienicznoSanitarne(wniosek));
        wyniki.put("lokal-przystosowanie-ozn", WyroczniaLokalu.przystosowanie(wniosek));

        wyniki.put("kadra-lider", WyroczniaKadry.lider(wniosek));
        wyniki.put("kadra-pracownik-socjalny", WyroczniaKadry.pracownikSocjalny(wniosek));
        wyniki.put("kadra-specjalisci-reintegracji", WyroczniaKadry.specjalisci(wniosek));
        wyniki.put("kadra-administracyjno-ksiegowy", WyroczniaKadry.administracyjnoKsiegowy(wniosek));

        wyniki.put("org-regulamin-uczestnictwa", WyroczniaOrganizacji.regulamin(wniosek));
        wyniki.put("org-formularze-diagnozy", WyroczniaOrganizacji.formularzeDiagnozy(wniosek));
        wyniki.put("org-ramy-czasowe", WyroczniaOrganizacji.ramyCzasowe(wniosek));

        wyniki.put("wspolpraca-porozumienie-pup", WyroczniaWspolpracy.porozumienieZPup(wniosek));
        wyniki.put("wspolpraca-porozumienie-ops", WyroczniaWspolpracy.porozumienieZOps(wniosek));

        wyniki.put("ind-poradnictwo-psychologiczne", WyroczniaUslug.psychologiczne(wniosek));
        wyniki.put("ind-poradnictwo-prawne", WyroczniaUslug.prawne(wniosek));
        wyniki.put("ind-poradnictwo-socjalno-pedagogiczne", WyroczniaUslug.socjalnoPedagogiczne(wniosek));

        wyniki.put("grp-samopomocowe-grupy-wsparcia", WyroczniaUslug.grupyWsparcia(wniosek));
        wyniki.put("grp-warsztaty-psychoedukacyjne", WyroczniaUslug.psychoedukacyjne(wniosek));
        wyniki.put("grp-zajecia-integracyjne-czas-wolny", WyroczniaUslug.integracyjne(wniosek));
        wyniki.put(
                "grp-warsztaty-edukacji-spolecznej-i-zawodowej", WyroczniaUslug.edukacjiSpolecznejIZawodowej(wniosek));
        wyniki.put("grp-kursy-zawodowe", WyroczniaUslug.kursyZawodowe(wniosek));
        wyniki.put("grp-formy-prozatrudnieniowe", WyroczniaUslug.formyProzatrudnieniowe(wniosek));
        return wyniki;
    }

    /** Końcowa opinia: the worst verdict decides. */
    static Opinia opinia(Map<String, Wynik> wyniki) {
        if (wyniki.containsValue(Wynik.NIEOCENIONE)) {
            return Opinia.NIEOCENIONY;
        }
        if (wyniki.containsValue(Wynik.ODCHYLENIE)) {
            return Opinia.NIE_SPELNIA;
        }
        return wyniki.containsValue(Wynik.BRAK_DANYCH) ? Opinia.DO_UZUPELNIENIA : Opinia.SPELNIA;
    }
}
