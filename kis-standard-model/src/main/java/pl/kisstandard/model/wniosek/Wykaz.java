package pl.kisstandard.model.wniosek;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of a section, asked whether the things it names are there.
 *
 * @param sekcja the section
 * @param pola pointers of the fields of its lines
 * @param pozycje the lines
 * @param uznanie whether a line that says "it is there" counts, and if that is unknown, which field would tell
 */
record Wykaz<P extends Pozycja>(Sekcja sekcja, PolaListy pola, List<P> pozycje, Function<P, Uznanie> uznanie) {

    /** Whether a positive line is accepted. {@code pole} names the field that decides it. */
    record Uznanie(Stan stan, String pole) {
        static final Uznanie TAK = new Uznanie(Stan.TAK, "");
    }

    Wykaz(Sekcja sekcja, PolaListy pola, List<P> pozycje) {
        this(sekcja, pola, pozycje, p -> Uznanie.TAK);
    }

    /** Whether the one thing is there. */
    Ustalenie jest(String rodzaj) {
        Stan stan = stan(rodzaj);
        return new Ustalenie(stan, () -> dowody(Set.of(rodzaj), stan));
    }

    /**
     * TAK when at least {@code minimum} of the things are there, or all of them where there are fewer; NIE when they
     * cannot be; otherwise undecided. Of no things nothing can be there.
     */
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
        Stan stan = rozstrzygnij(tak, otwarte, Math.max(1, Math.min(minimum, rodzaje.size())), sprzeczne);
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
            Rodzaj co = p.co();
            boolean bezposrednio = co.name().equals(rodzaj);
            if (!bezposrednio && !co.czesci().contains(rodzaj)) {
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
            if (dotyczy(p, rodzaje)) {
                odczyty.add(new Odczyt(pola.pole(i, p.poleOdpowiedzi()), p.co().name(), p.odpowiedz(), p.opis()));
            }
        }
        for (String rodzaj : rodzaje) {
            Stan stan = rodzaje.size() == 1 ? wynik : stan(rodzaj);
            if (stan == Stan.TAK) {
                podano.add(rodzaj);
                continue;
            }
            if (wynik == Stan.NIE || stan == wynik || (wynik == Stan.NIEZNANE && stan == Stan.SPRZECZNE)) {
                brakuje.add(rodzaj);
            }
            przemilczane |= wynik != Stan.TAK && !wymieniono(rodzaj);
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
        for (int i = 0; i < pozycje.size(); i++) {
            P p = pozycje.get(i);
            if (dotyczy(p, rodzaj)) {
                Uznanie u = p.jest() == null || stan == Stan.SPRZECZNE ? Uznanie.TAK : uznanie.apply(p);
                if (stan == Stan.SPRZECZNE || p.jest() == null) {
                    pytania.add(new BrakujacaOdpowiedz(pola.pole(i, p.poleOdpowiedzi()), p.co().name()));
                } else if (u.stan() == Stan.NIEZNANE) {
                    pytania.add(new BrakujacaOdpowiedz(pola.pole(i, u.pole()), p.co().name()));
                }
            }
        }
        if (!wymieniono(rodzaj)) {
            pytania.add(new BrakujacaOdpowiedz(pola.lista(), rodzaj));
        }
    }

    private boolean wymieniono(String rodzaj) {
        for (P p : pozycje) {
            if (dotyczy(p, rodzaj)) {
                return true;
            }
        }
        return false;
    }

    private boolean dotyczy(P p, Set<String> rodzaje) {
        if (rodzaje.contains(p.co().name())) {
            return true;
        }
        for (String czesc : p.co().czesci()) {
            if (rodzaje.contains(czesc)) {
                return true;
            }
        }
        return false;
    }

    private boolean dotyczy(P p, String rodzaj) {
        return p.co().name().equals(rodzaj) || p.co().czesci().contains(rodzaj);
    }

    /** Whether no line has an answer. */
    static boolean milczy(List<? extends Pozycja> pozycje) {
        for (Pozycja p : pozycje) {
            if (p.jest() != null) {
                return false;
            }
        }
        return true;
    }

    static <T> List<T> kopia(@Nullable List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }
}
