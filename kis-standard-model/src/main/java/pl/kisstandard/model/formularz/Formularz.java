package pl.kisstandard.model.formularz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.wniosek.Sekcja;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Formularz 1 as fields to fill in, taken from the records of the model: a new component there is a new field here. A
 * field's words are in {@link pl.kisstandard.model.Slownik}.
 */
public final class Formularz {

    /** Which things Formularz 3 asks about, by list; rooms and agreements, of which a club has several, with the rest. */
    private static final Map<String, List<String>> PYTANIA = Map.of(
            "/bazaLokalowa/pomieszczenia", List.of("DO_ZAJEC", "HIGIENICZNO_SANITARNE"),
            "/kadra/stanowiska",
                    List.of(
                            "LIDER",
                            "PRACOWNIK_SOCJALNY",
                            "PSYCHOLOG",
                            "PRAWNIK",
                            "TERAPEUTA",
                            "DORADCA_ZAWODOWY",
                            "PRACOWNIK_ADMINISTRACYJNY",
                            "KSIEGOWY"),
            "/przygotowanieOrganizacyjne/regulaminy", List.of("UCZESTNICTWO"),
            "/przygotowanieOrganizacyjne/narzedziaDiagnozy",
                    List.of("ANKIETA", "KWESTIONARIUSZ_ZAINTERESOWAN", "TESTY_PSYCHOLOGICZNE"),
            "/wspolpracaLokalna/porozumienia", List.of("PUP", "OPS"),
            "/uslugiIndywidualne/uslugi",
                    List.of(
                            "PORADNICTWO_PSYCHOLOGICZNE",
                            "PORADNICTWO_PRAWNE",
                            "PORADNICTWO_SOCJALNE",
                            "PORADNICTWO_PEDAGOGICZNE"),
            "/uslugiGrupowe/uslugi",
                    List.of(
                            "SAMOPOMOCOWA_GRUPA_WSPARCIA",
                            "WARSZTATY_PSYCHOEDUKACYJNE",
                            "ZAJECIA_INTEGRACYJNE",
                            "WARSZTATY_EDUKACJI_SPOLECZNEJ",
                            "WARSZTATY_EDUKACJI_ZAWODOWEJ",
                            "KURSY_ZAWODOWE",
                            "STAZE",
                            "PRACE_SPOLECZNIE_UZYTECZNE",
                            "ROBOTY_PUBLICZNE",
                            "ZATRUDNIENIE_SUBSYDIOWANE",
                            "POMOC_W_ZNALEZIENIU_PRACY"));

    private static final Map<Type, Pole.Typ> TYPY = Map.of(
            String.class, Pole.Typ.TEKST,
            Boolean.class, Pole.Typ.TAK_NIE,
            LocalDate.class, Pole.Typ.DATA,
            BigDecimal.class, Pole.Typ.LICZBA,
            Integer.class, Pole.Typ.MINUTY);

    /** The parts in the order of the form: the header, then the six assessed sections. */
    public static final List<Czesc> CZESCI = czesci();

    private Formularz() {}

    private static List<Czesc> czesci() {
        List<Pole> naglowek = new ArrayList<>();
        List<Czesc> sekcje = new ArrayList<>();
        for (RecordComponent c : Wniosek.class.getRecordComponents()) {
            String wskaznik = "/" + c.getName();
            if (Sekcja.class.isAssignableFrom(c.getType())) {
                Zbieranie sekcja = new Zbieranie(new ArrayList<>(), new ArrayList<>());
                sekcja.rekord(wskaznik, c.getType());
                sekcje.add(new Czesc(wskaznik, sekcja.pola, sekcja.listy));
            } else if (!c.getName().equals("wersjaModelu")) {
                new Zbieranie(naglowek, new ArrayList<>()).skladnik(wskaznik, c.getGenericType());
            }
        }
        List<Czesc> wszystkie = new ArrayList<>();
        wszystkie.add(new Czesc("", naglowek, List.of()));
        wszystkie.addAll(sekcje);
        return List.copyOf(wszystkie);
    }

    private record Zbieranie(List<Pole> pola, List<Lista> listy) {

        void rekord(String wskaznik, Class<?> rekord) {
            for (RecordComponent c : rekord.getRecordComponents()) {
                skladnik(wskaznik + "/" + c.getName(), c.getGenericType());
            }
        }

        void skladnik(String wskaznik, Type typ) {
            Type element = typ instanceof ParameterizedType lista ? lista.getActualTypeArguments()[0] : typ;
            Class<?> klasa = (Class<?>) element;
            if (!klasa.isRecord()) {
                pola.add(pole(wskaznik, klasa, element != typ));
            } else if (element == typ) {
                rekord(wskaznik, klasa);
            } else {
                List<Pole> wiersza = Arrays.stream(klasa.getRecordComponents())
                        .map(c -> pole(c.getName(), c.getType(), false))
                        .toList();
                listy.add(new Lista(wskaznik, wiersza, PYTANIA.getOrDefault(wskaznik, List.of())));
            }
        }

        private static Pole pole(String wskaznik, Class<?> klasa, boolean wielokrotne) {
            if (!klasa.isEnum()) {
                Pole.Typ typ = TYPY.get(klasa);
                if (typ == null) {
                    throw new IllegalStateException(wskaznik + ": formularz nie zna typu " + klasa);
                }
                return new Pole(wskaznik, typ, List.of(), wielokrotne);
            }
            List<String> kody = Arrays.stream(klasa.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return new Pole(wskaznik, Pole.Typ.KOD, kody, wielokrotne);
        }
    }
}
