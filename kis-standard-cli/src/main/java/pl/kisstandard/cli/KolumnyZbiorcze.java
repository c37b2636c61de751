package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.Wynik;

/**
 * The columns of the table of all wnioski for people, in the language of the run. A cell is a text or an {@link Integer}.
 *
 * @param kryteria name by id of the criterion, in official order
 * @param szkic the notice that nothing is judged by a published rule set, a column of its own; null when it is
 */
record KolumnyZbiorcze(
        Map<String, String> kryteria, @Nullable String szkic, Komunikaty komunikaty) {

    private static final String PUSTA = "";
    private static final int OPISOWE = 3;

    String tytul() {
        return komunikaty.get("zbiorczo.tytul");
    }

    /** The columns before the verdicts: the notice, file, club, applicant. */
    int opisowe() {
        return szkic == null ? OPISOWE : OPISOWE + 1;
    }

    List<String> naglowek() {
        List<String> naglowek = new ArrayList<>();
        if (szkic != null) {
            naglowek.add(komunikaty.get("szkic.kolumna"));
        }
        naglowek.add(komunikaty.get("zbiorczo.plik"));
        naglowek.add(komunikaty.get("zbiorczo.klub"));
        naglowek.add(komunikaty.get("zbiorczo.wnioskodawca"));
        naglowek.add(komunikaty.get("zbiorczo.opinia"));
        naglowek.add(komunikaty.get("zbiorczo.formalna"));
        naglowek.addAll(kryteria.values());
        naglowek.add(komunikaty.get("zbiorczo.odchylenia"));
        naglowek.add(komunikaty.get("zbiorczo.braki"));
        naglowek.add(komunikaty.get("zbiorczo.klasa"));
        naglowek.add(komunikaty.get("zbiorczo.powod"));
        naglowek.add(komunikaty.get("zbiorczo.suma"));
        return naglowek;
    }

    List<Object> wiersz(WierszWsadu wiersz) {
        boolean oceniony = wiersz.opinia() != null;
        List<Object> komorki = new ArrayList<>();
        if (szkic != null) {
            komorki.add(szkic);
        }
        komorki.add(wiersz.plik());
        komorki.add(tekst(wiersz.klub()));
        komorki.add(tekst(wiersz.wnioskodawca()));
        komorki.add(oceniony ? slowo(wiersz.opinia()) : komunikaty.get("zbiorczo.nieoceniony"));
        komorki.add(slowo(wiersz.ocenaFormalna()));
        for (String id : kryteria.keySet()) {
            komorki.add(slowo(wiersz.wyniki().get(id)));
        }
        komorki.add(oceniony ? ile(wiersz, Wynik.ODCHYLENIE) : PUSTA);
        komorki.add(oceniony ? ile(wiersz, Wynik.BRAK_DANYCH) : PUSTA);
        komorki.add(wiersz.klasa() == null ? PUSTA : komunikaty.get("klasa." + wiersz.klasa()));
        komorki.add(tekst(wiersz.powod()));
        komorki.add(tekst(wiersz.suma()));
        return komorki;
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? PUSTA : tekst;
    }

    private String slowo(@Nullable Enum<?> kod) {
        return kod == null ? PUSTA : Slownik.kod(komunikaty.jezyk(), kod.name());
    }

    private static Integer ile(WierszWsadu wiersz, Wynik wynik) {
        return Collections.frequency(wiersz.wyniki().values(), wynik);
    }
}
