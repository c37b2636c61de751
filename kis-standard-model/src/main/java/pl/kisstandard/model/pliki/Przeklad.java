package pl.kisstandard.model.pliki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** A wniosek in JSON put together from cells, which remembers the cell of every value. */
final class Przeklad {

    /** A cell, or where one would be. */
    record Miejsce(Tabela tabela, long wiersz, int kolumna) {}

    /** More faults than this are not told, and nothing more is read. */
    static final int NAJWIECEJ_WAD = 1_000;

    private static final Pattern POZYCJA = Pattern.compile("^(/\\w+/\\w+)/\\d+(?=/|$)");

    private record Wada(Miejsce miejsce, Problem problem) {}

    private record Wartosc(@Nullable Komorka komorka, Miejsce miejsce) {}

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer();

    private final ObjectNode korzen = JsonNodeFactory.instance.objectNode();
    private final Map<String, Miejsce> miejsca = new HashMap<>();
    private final List<Tabela> tabele = new ArrayList<>();
    private final List<Wada> wady = new ArrayList<>();
    private final Map<Pole, NavigableMap<Integer, Wartosc>> wielokrotne = new HashMap<>();
    private final Miejsce poczatek;
    private long znaki;

    /** Starts an empty wniosek; faults of it as a whole are said at a place. */
    Przeklad(Miejsce poczatek) {
        this.poczatek = poczatek;
        korzen.put("wersjaModelu", Wniosek.WERSJA_MODELU);
        miejsce("", poczatek);
    }

    /** An answer; a cell that cannot be one is a fault. */
    void odpowiedz(String wskaznik, Pole pole, Komorka komorka, Miejsce miejsce) {
        if (komorka.wartosc() instanceof Komorka.Wada wada) {
            wada(miejsce, wskaznik, wada.kod());
            return;
        }
        JsonNode wartosc = Odpowiedz.json(pole, komorka);
        if (wartosc == null) {
            wada(miejsce, wskaznik, pole.typ() == Pole.Typ.DATA ? "niemozliwa-data" : "oczekiwano-tekstu");
            return;
        }
        znaki += wartosc.asText().length();
        put(wskaznik, wartosc, miejsce);
    }

    /** One of several values of a field, which come into the wniosek together; null where the cell is blank. */
    void wartosc(Pole pole, int numer, @Nullable Komorka komorka, Miejsce miejsce) {
        wielokrotne.computeIfAbsent(pole, p -> new TreeMap<>()).put(numer, new Wartosc(komorka, miejsce));
    }

    /** Months count by their places: none may be left out before the last one. Other values close up. */
    private void wartosci(Pole pole, NavigableMap<Integer, Wartosc> wartosci) {
        int ile = 0;
        int nastepny = 1;
        while (!wartosci.isEmpty() && wartosci.lastEntry().getValue().komorka == null) {
            wartosci.pollLastEntry();
        }
        for (Map.Entry<Integer, Wartosc> wpis : wartosci.entrySet()) {
            Komorka komorka = wpis.getValue().komorka;
            Miejsce miejsce = wpis.getValue().miejsce;
            boolean brak = komorka == null || wpis.getKey() != nastepny;
            nastepny = wpis.getKey() + 1;
            if (brak && pole.typ() != Pole.Typ.KOD) {
                wada(miejsce, pole.wskaznik(), "tabela-przerwa");
            }
            if (komorka != null) {
                String wskaznik = pole.wskaznik() + "/" + ile;
                ile += komorka.wartosc() instanceof Komorka.Wada ? 0 : 1;
                odpowiedz(wskaznik, pole, komorka, miejsce);
            }
        }
    }

    /** The kind of an entry, which makes it one. */
    void rodzaj(String wskaznik, String kod, Miejsce miejsce) {
        put(wskaznik, TextNode.valueOf(kod), miejsce);
        miejsce(wskaznik.substring(0, wskaznik.lastIndexOf('/')), miejsce);
    }

    /**
     * A fault of a cell.
     *
     * @throws NiepoprawnyWniosekException when there are too many
     */
    void wada(Miejsce miejsce, String wskaznik, String kod) {
        if (!tabele.contains(miejsce.tabela)) {
            tabele.add(miejsce.tabela);
        }
        wady.add(problem(miejsce, wskaznik, kod, List.of()));
        if (wady.size() > NAJWIECEJ_WAD) {
            throw wyjatek(wady);
        }
    }

    private Wada problem(Miejsce m, String wskaznik, String kod, List<String> argumenty) {
        return new Wada(m, m.tabela.problem(m.wiersz, m.kolumna, rodzaj(wskaznik), wskaznik, kod, argumenty));
    }

    /** What the entry is that a pointer leads into; null outside of lists. */
    private @Nullable String rodzaj(String wskaznik) {
        Matcher pozycja = POZYCJA.matcher(wskaznik);
        if (!pozycja.find()) {
            return null;
        }
        JsonNode pola = korzen.at(pozycja.group());
        for (Czesc czesc : Formularz.CZESCI) {
            for (Lista lista : czesc.listy()) {
                if (pozycja.group(1).equals(lista.wskaznik())) {
                    return pola.path(lista.rodzaj().wskaznik()).textValue();
                }
            }
        }
        return null;
    }

    /**
     * Reads it, once.
     *
     * @throws NiepoprawnyWniosekException when it is not a wniosek; names the cells
     */
    WczytanyWniosek read(String nazwa, Limity limity) {
        wielokrotne.forEach(this::wartosci);
        if (znaki > limity.bajty()) {
            throw poczatek.tabela.blad(poczatek.wiersz, "granica-wiersz", Rozmiar.tekst(limity.bajty()));
        }
        List<Wada> wszystkie = new ArrayList<>(wady);
        try {
            WczytanyWniosek wniosek =
                    WniosekReader.read(WRITER.writeValueAsBytes(korzen), nazwa, limity.zagniezdzenie());
            if (wady.isEmpty()) {
                return wniosek;
            }
        } catch (NiepoprawnyWniosekException e) {
            e.problemy()
                    .forEach(p -> wszystkie.add(problem(miejsce(p.wskaznik()), p.wskaznik(), p.kod(), p.argumenty())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Zapis do pamięci nie może zawieść", e);
        }
        throw wyjatek(wszystkie);
    }

    /** Faults in the order of their cells; of too many the first ones. */
    private NiepoprawnyWniosekException wyjatek(List<Wada> znalezione) {
        List<Wada> wszystkie = new ArrayList<>(znalezione);
        wszystkie.sort(Comparator.comparingInt((Wada w) -> tabele.indexOf(w.miejsce.tabela))
                .thenComparingLong(w -> w.miejsce.wiersz)
                .thenComparingInt(w -> w.miejsce.kolumna));
        if (wszystkie.size() > NAJWIECEJ_WAD) {
            Miejsce dalsze = wszystkie.get(NAJWIECEJ_WAD).miejsce;
            wszystkie.subList(NAJWIECEJ_WAD, wszystkie.size()).clear();
            wszystkie.add(problem(dalsze, "", "granica-bledy", List.of(String.valueOf(NAJWIECEJ_WAD))));
        }
        return new NiepoprawnyWniosekException(
                wszystkie.stream().map(Wada::problem).toList());
    }

    /** The place of a value; of what has none, that of what it belongs to. */
    private Miejsce miejsce(String wskaznik) {
        String szukany = wskaznik;
        Miejsce miejsce = miejsca.get(szukany);
        while (miejsce == null) {
            szukany = szukany.substring(0, Math.max(szukany.lastIndexOf('/'), 0));
            miejsce = miejsca.get(szukany);
        }
        return miejsce;
    }

    private void miejsce(String wskaznik, Miejsce miejsce) {
        miejsca.putIfAbsent(wskaznik, miejsce);
        if (!tabele.contains(miejsce.tabela)) {
            tabele.add(miejsce.tabela);
        }
    }

    private void put(String wskaznik, JsonNode wartosc, Miejsce miejsce) {
        miejsce(wskaznik, miejsce);
        String[] klucze = wskaznik.substring(1).split("/", -1);
        JsonNode wezel = korzen;
        for (int i = 0; i < klucze.length; i++) {
            JsonNode wlozony = i == klucze.length - 1 ? wartosc : null;
            boolean lista = i + 1 < klucze.length && Character.isDigit(klucze[i + 1].charAt(0));
            wezel = wezel instanceof ArrayNode a
                    ? element(a, Integer.parseInt(klucze[i]), wlozony)
                    : skladnik((ObjectNode) wezel, klucze[i], wlozony, lista);
        }
    }

    /** Elements come in order, and those that are not values are objects. */
    private static JsonNode element(ArrayNode lista, int numer, @Nullable JsonNode wartosc) {
        if (numer < lista.size()) {
            return lista.get(numer);
        }
        return wartosc == null ? lista.addObject() : lista.add(wartosc);
    }

    private static JsonNode skladnik(ObjectNode obiekt, String klucz, @Nullable JsonNode wartosc, boolean lista) {
        if (wartosc != null) {
            return obiekt.set(klucz, wartosc);
        }
        JsonNode jest = obiekt.get(klucz);
        if (jest != null) {
            return jest;
        }
        return lista ? obiekt.putArray(klucz) : obiekt.putObject(klucz);
    }
}
