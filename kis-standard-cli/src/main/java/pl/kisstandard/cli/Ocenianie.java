package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.pliki.Zapis;

/**
 * Reads, judges and renders one wniosek. Whatever goes wrong with it is its outcome. Thread-safe.
 *
 * @param ocena how it is judged
 * @param wydruk how its karta is written
 * @param gotowy what is known of it from before, so that it is not judged again; null to judge it
 */
record Ocenianie(
        Function<WczytanyWniosek, KartaStandardu> ocena,
        Druk wydruk,
        BiFunction<Zadanie, WczytanyWniosek, @Nullable WierszWsadu> gotowy,
        Komunikaty komunikaty) {

    /** Writes what is to be told of a wniosek that was judged. */
    @FunctionalInterface
    interface Druk {
        Oceniony.Karta of(Zadanie zadanie, WczytanyWniosek wniosek, KartaStandardu karta);
    }

    /** More faults of one wniosek than this are only counted. */
    private static final int NAJWIECEJ_BLEDOW = 100;

    /**
     * Judges it.
     *
     * @throws BladUzycia when the report finds that the command line asks for something impossible
     */
    Oceniony ocen(Zadanie zadanie) {
        if (zadanie.zapis() == null || zadanie.przeszkoda() != null) {
            return Oceniony.nieoceniony(zadanie, Objects.requireNonNull(zadanie.przeszkoda()));
        }
        try {
            return ocen(zadanie, zadanie.zapis());
        } catch (NiepoprawnyWniosekException e) {
            return niepoprawny(zadanie, e.problemy());
        } catch (BladUzycia e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return Oceniony.nieoceniony(zadanie, awaria(zadanie.nazwa(), e, komunikaty));
        }
    }

    private Oceniony ocen(Zadanie zadanie, Zapis zapis) {
        WczytanyWniosek wniosek = zapis.read();
        WierszWsadu znany = gotowy.apply(zadanie, wniosek);
        if (znany != null) {
            return new Oceniony(zadanie, znany, null, List.of());
        }
        KartaStandardu karta = ocena.apply(wniosek);
        Oceniony.Karta wydrukowana = wydruk.of(zadanie, wniosek, karta);
        return new Oceniony(zadanie, WierszWsadu.of(zapis.nazwa(), karta), wydrukowana, List.of());
    }

    private Oceniony niepoprawny(Zadanie zadanie, List<Problem> problemy) {
        List<String> bledy = new ArrayList<>();
        for (Problem problem : problemy.subList(0, Math.min(NAJWIECEJ_BLEDOW, problemy.size()))) {
            bledy.add(problem.opis(komunikaty.jezyk()));
        }
        if (problemy.size() > NAJWIECEJ_BLEDOW) {
            int reszta = problemy.size() - NAJWIECEJ_BLEDOW;
            bledy.add(zadanie.nazwa() + ": " + komunikaty.get("podsumowanie.reszta", reszta));
        }
        WierszWsadu wiersz = WierszWsadu.nieoceniony(zadanie.nazwa(), klasa(problemy.get(0)), powod(problemy));
        return new Oceniony(zadanie, wiersz, null, bledy);
    }

    /** Place and words of the first fault. */
    private String powod(List<Problem> problemy) {
        Problem pierwszy = problemy.get(0);
        String miejsce = pierwszy.miejsce(komunikaty.jezyk());
        String reszta = problemy.size() == 1 ? "" : " " + komunikaty.get("powod.bledow", problemy.size());
        return miejsce + ": " + pierwszy.komunikat(komunikaty.jezyk()) + reszta;
    }

    private static Klasa klasa(Problem problem) {
        return switch (problem.klasa()) {
            case TRESC -> Klasa.NIEPOPRAWNY;
            case FORMAT -> Klasa.NIEZNANY_FORMAT;
            case GRANICA -> Klasa.GRANICA;
            case ZAGROZENIE -> Klasa.ZAGROZENIE;
        };
    }

    /** Judging it takes longer than allowed. */
    Oceniony ponadCzas(Zadanie zadanie, long sekundy) {
        return Oceniony.nieoceniony(
                zadanie,
                WierszWsadu.nieoceniony(zadanie.nazwa(), Klasa.GRANICA, komunikaty.get("wejscie.ponad-czas", sekundy)));
    }

    /** The program failed with it. The text of the failure stays unsaid: it may hold what the wniosek says. */
    static WierszWsadu awaria(String nazwa, Throwable e, Komunikaty komunikaty) {
        String powod = komunikaty.get("wejscie.awaria", e.getClass().getSimpleName());
        return WierszWsadu.nieoceniony(nazwa, Klasa.AWARIA, powod);
    }
}
