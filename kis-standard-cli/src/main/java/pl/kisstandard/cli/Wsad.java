package pl.kisstandard.cli;

import java.util.List;
import java.util.function.Function;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;

/** Judges inputs one by one. What is wrong with one is said on standard error and never stops the others. */
final class Wsad {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;
    private final Function<WczytanyWniosek, KartaStandardu> ocena;
    private final Raport raport;

    Wsad(Srodowisko srodowisko, Komunikaty komunikaty, Function<WczytanyWniosek, KartaStandardu> ocena, Raport raport) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
        this.ocena = ocena;
        this.raport = raport;
    }

    /**
     * Writes the kartas, and a summary when there is more than one input.
     *
     * @param podsumowujacy where the summary goes
     * @return the exit code; of what was judged so far when the reader of standard output has gone
     * @throws BladUzycia when the report finds that the command line asks for something impossible
     */
    int ocen(List<Wejscie> wejscia, Wyjscie podsumowujacy) {
        Podsumowanie podsumowanie = new Podsumowanie(wejscia.size());
        for (Wejscie wejscie : wejscia) {
            srodowisko.wyjscie().pisz(ocen(wejscie, podsumowanie));
            if (srodowisko.wyjscie().zamkniete()) {
                return podsumowanie.kod();
            }
        }
        podsumowanie.sprawdz();
        srodowisko.wyjscie().pisz(raport.koniec());
        if (wejscia.size() > 1) {
            podsumowujacy.pisz(podsumowanie.tekst(komunikaty));
        }
        return podsumowanie.kod();
    }

    /** What to write about one input; nothing when it was not judged. */
    private String ocen(Wejscie wejscie, Podsumowanie podsumowanie) {
        String nazwa = wejscie.nazwa();
        try {
            KartaStandardu karta = ocena.apply(WniosekReader.read(wejscie.czytaj(srodowisko.wejscie()), nazwa));
            String tekst = raport.karta(nazwa, karta);
            podsumowanie.oceniono(nazwa, karta.opinia(), karta.ocenaFormalna().stan());
            return tekst;
        } catch (NieczytelneException e) {
            String powod = komunikaty.get(e.klucz());
            blad(nazwa + ": " + powod);
            podsumowanie.nieOceniono(nazwa, powod, KodWyjscia.NIE_OCENIONO);
        } catch (NiepoprawnyWniosekException e) {
            for (Problem problem : e.problemy()) {
                blad(problem.opis(komunikaty.jezyk()));
            }
            String powod = komunikaty.get("wejscie.niepoprawne", e.problemy().size());
            podsumowanie.nieOceniono(nazwa, powod, KodWyjscia.NIE_OCENIONO);
        } catch (BladUzycia e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String powod = komunikaty.get("wejscie.awaria", e.getClass().getSimpleName());
            blad(nazwa + ": " + powod);
            podsumowanie.nieOceniono(nazwa, powod, KodWyjscia.AWARIA);
        }
        return "";
    }

    private void blad(String tekst) {
        srodowisko.bledy().linia(Sklad.bezpieczny(tekst));
    }
}
