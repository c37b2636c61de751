package pl.kisstandard.model.wniosek;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of a section, asked whether the things it names are there.
 *
 * @param sekcja the section
 * @param nazwa key of the list in the section
 * @param pozycje the lines
 * @param uznanie whether a line that says "it is there" counts, and if that is unknown, which field would tell
 */
record Wykaz<P extends Pozycja>(Sekcja sekcja, String nazwa, List<P> pozycje, Function<P, Uznanie> uznanie) {

    /** Whether a positive line is accepted. {@code pole} names the field that decides it. */
    record Uznanie(Stan stan, String pole) {
        static final Uznanie TAK = new Uznanie(Stan.TAK, "");
    }

    Wykaz(Sekcja sekcja, String nazwa, List<P> pozycje) {
        this(sekcja, nazwa, pozycje, p -> Uznanie.TAK);
    }

    /** TAK when at least {@code minimum} of the things are there, NIE when they cannot be, otherwise undecided. */
    Ustalenie coNajmniej(Set<String> rodzaje, int minimum) {
        int tak = 0;
        int otwarte = 0;
        boolean sprzeczne = false;
        for (String rodzaj : rodzaje) {
            switch (stan(rodzaj)) {
                case TAK -> tak++;
                case NIEZNANE -> otwarte++;
                case SPRZECZNE -> {
                    otwarte++;
                    sprzeczne = true;
                }
                case NIE -> {}
            }
        }
        Stan stan = rozstrzygnij(tak, otwarte, minimum, sprzeczne);
        return new Ustalenie(stan, () -> dowody(rodzaje, stan));
    }

    /** Decides "at least {@code minimum}" as soon as the open answers cannot change it. */
    static Stan rozstrzygnij(int tak, int otwarte, int minimum, boolean sprzeczne) {
        if (tak >= minimum) {
            return Stan.TAK;
        }
        if (tak + otwarte < minimum) {
            return Stan.NIE;
        }
        return sprzeczne ? Stan.SPRZECZNE : Stan.NIEZNANE;
    }

    /** What the list says about one thing. A combined line speaks for its parts unless a part is listed by itself. */
    Stan stan(String rodzaj) {
        boolean jest = false;
        boolean uznane = false;
        boolean brak = false;
        boolean niepewne = false;
        boolean wprost = false;
        boolean laczneBrak = false;
        boolean laczneNiepewne = false;
        for (P p : pozycje) {
            boolean bezposrednio = p.co().name().equals(rodzaj);
            if (!bezposrednio && !p.co().obejmuje().contains(rodzaj)) {
                continue;
            }
            wprost |= bezposrednio;
            Boolean odpowiedz = p.jest();
            if (odpowiedz == null) {
                niepewne |= bezposrednio;
                laczneNiepewne = true;
            } else if (odpowiedz) {
                jest = true;
                Stan uznanie = this.uznanie.apply(p).stan();
                uznane |= uznanie == Stan.TAK;
                niepewne |= uznanie == Stan.NIEZNANE;
            } else {
                brak |= bezposrednio;
                laczneBrak = true;
            }
        }
        if (!wprost) {
            brak |= laczneBrak;
            niepewne |= laczneNiepewne;
        }
        if (jest && brak) {
            return Stan.SPRZECZNE;
        }
        if (uznane) {
            return Stan.TAK;
        }
        if (niepewne) {
            return Stan.NIEZNANE;
        }
        return jest || brak || sekcja.zamknieta() ? Stan.NIE : Stan.NIEZNANE;
    }

    private Ustalenie.Dowody dowody(Set<String> rodzaje, Stan wynik) {
        List<Odczyt> odczyty = new ArrayList<>();
        List<Object> podano = new ArrayList<>();
        List<String> brakuje = new ArrayList<>();
        List<BrakujacaOdpowiedz> pytania = new ArrayList<>();
        boolean przemilczane = false;
        for (int i = 0; i < pozycje.size(); i++) {
            P p = pozycje.get(i);
            if (rodzaje.contains(p.co().name()) || !Collections.disjoint(rodzaje, p.co().obejmuje())) {
                odczyty.add(new Odczyt(pole(i, p.poleOdpowiedzi()), p.co().name(), p.odpowiedz(), p.opis()));
            }
        }
        for (String rodzaj : rodzaje) {
            Stan stan = stan(rodzaj);
            if (stan == Stan.TAK) {
                podano.add(rodzaj);
                continue;
            }
            brakuje.add(rodzaj);
            przemilczane |= wynik != Stan.TAK && pozycje.stream().noneMatch(p -> dotyczy(p, rodzaj));
            if (stan != Stan.NIE) {
                dopytaj(rodzaj, stan, pytania);
            }
        }
        if (przemilczane) {
            odczyty.add(sekcja.odczytKompletnosci());
        }
        return new Ustalenie.Dowody(odczyty, podano, brakuje, pytania);
    }

    private void dopytaj(String rodzaj, Stan stan, List<BrakujacaOdpowiedz> pytania) {
        boolean wymieniono = false;
        for (int i = 0; i < pozycje.size(); i++) {
            P p = pozycje.get(i);
            if (dotyczy(p, rodzaj)) {
                wymieniono = true;
                Uznanie u = p.jest() == null || stan == Stan.SPRZECZNE ? Uznanie.TAK : uznanie.apply(p);
                if (stan == Stan.SPRZECZNE || p.jest() == null) {
                    pytania.add(new BrakujacaOdpowiedz(pole(i, p.poleOdpowiedzi()), p.co().name()));
                } else if (u.stan() == Stan.NIEZNANE) {
                    pytania.add(new BrakujacaOdpowiedz(pole(i, u.pole()), p.co().name()));
                }
            }
        }
        if (!wymieniono) {
            pytania.add(new BrakujacaOdpowiedz(sekcja.wskaznik() + "/" + nazwa, rodzaj));
        }
    }

    private boolean dotyczy(P p, String rodzaj) {
        return p.co().name().equals(rodzaj) || p.co().obejmuje().contains(rodzaj);
    }

    private String pole(int i, String pole) {
        return sekcja.wskaznik() + "/" + nazwa + "/" + i + "/" + pole;
    }

    static <T> List<T> kopia(@Nullable List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }
}
