package pl.kisstandard.model.pliki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;

/** The sample wnioski as rows of a flat table: the reading of tables, the other way round. */
final class Splaszczone {

    private static final Path PRZYKLADY = Path.of("../examples/wnioski");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Splaszczone() {}

    static Stream<Path> przyklady() {
        try (Stream<Path> pliki = Files.list(PRZYKLADY)) {
            return pliki.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode drzewo(Path plik) {
        try {
            return (ObjectNode) MAPPER.readTree(Files.readAllBytes(plik));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of columns and answers; named by labels of a language, or by addresses when it is null. */
    static Map<String, String> wiersz(JsonNode wniosek, @Nullable Jezyk jezyk) {
        Map<String, String> wiersz = new LinkedHashMap<>();
        for (Czesc czesc : Formularz.CZESCI) {
            for (Pole pole : czesc.pola()) {
                JsonNode wartosc = wniosek.at(pole.wskaznik());
                if (pole.wielokrotne()) {
                    for (int i = 0; i < wartosc.size(); i++) {
                        String nr = (jezyk == null ? "." : " ") + (i + 1);
                        wiersz.put(nazwa(jezyk, null, "", "", pole) + nr, tekst(jezyk, pole, wartosc.get(i)));
                    }
                } else if (!wartosc.isMissingNode()) {
                    wiersz.put(nazwa(jezyk, null, "", "", pole), tekst(jezyk, pole, wartosc));
                }
            }
            for (Lista lista : czesc.listy()) {
                Map<String, Integer> ile = new HashMap<>();
                for (JsonNode wpis : wniosek.at(lista.wskaznik())) {
                    String kod = wpis.get(lista.rodzaj().wskaznik()).asText();
                    int ktory = ile.merge(kod, 1, Integer::sum);
                    String numer = ktory == 1 ? "" : "(" + ktory + ")";
                    lista.pola().stream()
                            .skip(1)
                            .filter(p -> wpis.hasNonNull(p.wskaznik()))
                            .forEach(p -> wiersz.put(
                                    nazwa(jezyk, lista, kod, numer, p), tekst(jezyk, p, wpis.get(p.wskaznik()))));
                }
            }
        }
        return wiersz;
    }

    private static String nazwa(@Nullable Jezyk jezyk, @Nullable Lista lista, String kod, String numer, Pole pole) {
        if (jezyk == null) {
            String poczatek = lista == null ? "" : lista.wskaznik() + "/" + kod + numer + "/";
            return (poczatek + pole.wskaznik()).substring(1).replace('/', '.');
        }
        if (lista == null) {
            return Slownik.pole(jezyk, pole.wskaznik());
        }
        String czesc = Slownik.pole(jezyk, "/" + lista.wskaznik().split("/", -1)[1]);
        String krotka = Slownik.pole(jezyk, lista.wskaznik() + "/0/" + pole.wskaznik());
        return czesc + " – " + Slownik.kod(jezyk, kod) + (numer.isEmpty() ? "" : " " + numer)
                + krotka.substring(krotka.lastIndexOf(": "));
    }

    private static String tekst(@Nullable Jezyk jezyk, Pole pole, JsonNode wartosc) {
        if (jezyk == null || pole.typ() == Pole.Typ.TEKST) {
            return wartosc.asText();
        }
        return switch (pole.typ()) {
            case TAK_NIE -> Slownik.wartosc(jezyk, wartosc.asBoolean());
            case KOD -> Slownik.kod(jezyk, wartosc.asText());
            case DATA -> Slownik.wartosc(jezyk, java.time.LocalDate.parse(wartosc.asText()));
            case LICZBA, MINUTY -> Slownik.wartosc(jezyk, wartosc.decimalValue());
            case TEKST -> wartosc.asText();
        };
    }

    /** The wniosek without entries that answer nothing: a flat table has no cell for them. */
    static ObjectNode bezPustychWpisow(ObjectNode wniosek) {
        for (Czesc czesc : Formularz.CZESCI) {
            for (Lista lista : czesc.listy()) {
                for (Iterator<JsonNode> i = wniosek.at(lista.wskaznik()).iterator(); i.hasNext(); ) {
                    if (i.next().size() == 1) {
                        i.remove();
                    }
                }
            }
        }
        return bezPustychTekstow(wniosek);
    }

    /** The wniosek without blank texts: a blank cell says nothing. */
    static ObjectNode bezPustychTekstow(ObjectNode wniosek) {
        for (Iterator<JsonNode> i = wniosek.iterator(); i.hasNext(); ) {
            JsonNode wartosc = i.next();
            if (wartosc.isTextual() && wartosc.asText().isBlank()) {
                i.remove();
            } else if (wartosc.isArray()) {
                wartosc.forEach(w -> pusteW(w));
            } else {
                pusteW(wartosc);
            }
        }
        return wniosek;
    }

    private static void pusteW(JsonNode wezel) {
        if (wezel instanceof ObjectNode obiekt) {
            bezPustychTekstow(obiekt);
        }
    }

    static String csv(char przecinek, List<String> komorki) {
        return komorki.stream()
                        .map(k -> '"' + k.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("" + przecinek))
                + "\r\n";
    }

    static String csv(char przecinek, Map<String, String> wiersz) {
        return csv(przecinek, List.copyOf(wiersz.keySet())) + csv(przecinek, List.copyOf(wiersz.values()));
    }
}
