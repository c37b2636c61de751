package pl.kisstandard.rules.wyrocznia;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;

/** Which criterion a listed thing counts towards; a thing without a row is not here. */
final class Rodzaje {
    static final Map<RolaKadry, String> ROLE = role();
    static final Map<RodzajNarzedzia, String> NARZEDZIA = narzedzia();
    static final Map<RodzajUslugiIndywidualnej, String> INDYWIDUALNE = indywidualne();
    static final Map<RodzajUslugiGrupowej, String> GRUPOWE = grupowe();

    private static final Set<String> Z_CZESCI = Set.of(
            "kadra-administracyjno-ksiegowy",
            "ind-poradnictwo-socjalno-pedagogiczne",
            "grp-warsztaty-edukacji-spolecznej-i-zawodowej");

    private Rodzaje() {}

    /** The same kind, or two of a criterion with two parts and a combined name. */
    static <K extends Enum<K>> boolean powiazane(Map<K, String> kryteria, K jeden, K drugi) {
        String kryterium = kryteria.get(jeden);
        return jeden == drugi
                || (kryterium != null && Z_CZESCI.contains(kryterium) && kryterium.equals(kryteria.get(drugi)));
    }

    private static Map<RolaKadry, String> role() {
        Map<RolaKadry, String> kryteria = new EnumMap<>(RolaKadry.class);
        kryteria.put(RolaKadry.LIDER, "kadra-lider");
        kryteria.put(RolaKadry.PRACOWNIK_SOCJALNY, "kadra-pracownik-socjalny");
        kryteria.put(RolaKadry.PSYCHOLOG, "kadra-specjalisci-reintegracji");
        kryteria.put(RolaKadry.PRAWNIK, "kadra-specjalisci-reintegracji");
        kryteria.put(RolaKadry.TERAPEUTA, "kadra-specjalisci-reintegracji");
        kryteria.put(RolaKadry.DORADCA_ZAWODOWY, "kadra-specjalisci-reintegracji");
        kryteria.put(RolaKadry.PRACOWNIK_ADMINISTRACYJNY, "kadra-administracyjno-ksiegowy");
        kryteria.put(RolaKadry.KSIEGOWY, "kadra-administracyjno-ksiegowy");
        kryteria.put(RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY, "kadra-administracyjno-ksiegowy");
        return Collections.unmodifiableMap(kryteria);
    }

    private static Map<RodzajNarzedzia, String> narzedzia() {
        Map<RodzajNarzedzia, String> kryteria = new EnumMap<>(RodzajNarzedzia.class);
        kryteria.put(RodzajNarzedzia.ANKIETA, "org-formularze-diagnozy");
        kryteria.put(RodzajNarzedzia.KWESTIONARIUSZ_ZAINTERESOWAN, "org-formularze-diagnozy");
        kryteria.put(RodzajNarzedzia.TESTY_PSYCHOLOGICZNE, "org-formularze-diagnozy");
        return Collections.unmodifiableMap(kryteria);
    }

    private static Map<RodzajUslugiIndywidualnej, String> indywidualne() {
        Map<RodzajUslugiIndywidualnej, String> kryteria = new EnumMap<>(RodzajUslugiIndywidualnej.class);
        kryteria.put(RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE, "ind-poradnictwo-psychologiczne");
        kryteria.put(RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE, "ind-poradnictwo-prawne");
        kryteria.put(RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE, "ind-poradnictwo-socjalno-pedagogiczne");
        kryteria.put(RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE, "ind-poradnictwo-socjalno-pedagogiczne");
        kryteria.put(
                RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE, "ind-poradnictwo-socjalno-pedagogiczne");
        return Collections.unmodifiableMap(kryteria);
    }

    private static Map<RodzajUslugiGrupowej, String> grupowe() {
        String edukacja = "grp-warsztaty-edukacji-spolecznej-i-zawodowej";
        String formy = "grp-formy-prozatrudnieniowe";
        Map<RodzajUslugiGrupowej, String> kryteria = new EnumMap<>(RodzajUslugiGrupowej.class);
        kryteria.put(RodzajUslugiGrupowej.SAMOPOMOCOWA_GRUPA_WSPARCIA, "grp-samopomocowe-grupy-wsparcia");
        kryteria.put(RodzajUslugiGrupowej.WARSZTATY_PSYCHOEDUKACYJNE, "grp-warsztaty-psychoedukacyjne");
        kryteria.put(RodzajUslugiGrupowej.ZAJECIA_INTEGRACYJNE, "grp-zajecia-integracyjne-czas-wolny");
        kryteria.put(RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ, edukacja);
        kryteria.put(RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ, edukacja);
        kryteria.put(RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ, edukacja);
        kryteria.put(RodzajUslugiGrupowej.KURSY_ZAWODOWE, "grp-kursy-zawodowe");
        kryteria.put(RodzajUslugiGrupowej.STAZE, formy);
        kryteria.put(RodzajUslugiGrupowej.PRACE_SPOLECZNIE_UZYTECZNE, formy);
        kryteria.put(RodzajUslugiGrupowej.ROBOTY_PUBLICZNE, formy);
        kryteria.put(RodzajUslugiGrupowej.ZATRUDNIENIE_SUBSYDIOWANE, formy);
        kryteria.put(RodzajUslugiGrupowej.POMOC_W_ZNALEZIENIU_PRACY, formy);
        return Collections.unmodifiableMap(kryteria);
    }
}
