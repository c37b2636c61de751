package pl.kisstandard.rules.internal.compile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.drl.Miejsce;

/**
 * A YAML or JSON file of a rule set with the place of everything in it. Anchors, aliases, tags and doubled keys are faults,
 * and only {@code true}, {@code false}, {@code null} and numbers written as in JSON are more than text.
 */
public final class PlikYaml {

    private static final int NAJWIECEJ_ZNAKOW = 1_000_000;
    private static final int NAJGLEBIEJ = 40;

    /** Controls, marks of direction, halves of a character. */
    private static final Pattern NIEWIDOCZNY = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String plik;
    private final Collection<Usterka> usterki;
    private final Map<String, Miejsce> miejsca = new HashMap<>();
    private JsonNode tresc = JsonNodeFactory.instance.missingNode();

    private PlikYaml(String plik, Collection<Usterka> usterki) {
        this.plik = plik;
        this.usterki = usterki;
    }

    /** Reads the file; null when a fault was added to {@code usterki}. */
    public static @Nullable PlikYaml read(String plik, String yaml, Collection<Usterka> usterki) {
        PlikYaml przeczytany = new PlikYaml(plik, usterki);
        return przeczytany.czytaj(yaml) ? przeczytany : null;
    }

    /** The content. */
    public JsonNode tresc() {
        return tresc;
    }

    /** Where a thing stands; where what holds it stands when it is not there. */
    public Miejsce miejsce(String wskaznik) {
        String w = wskaznik;
        while (!w.isEmpty() && !miejsca.containsKey(w)) {
            w = w.substring(0, w.lastIndexOf('/'));
        }
        return miejsca.getOrDefault(w, new Miejsce(1, 1));
    }

    /** A fault at a place of the file. */
    public Usterka usterka(String wskaznik, String kod, Object... argumenty) {
        Miejsce m = miejsce(wskaznik);
        return Usterka.of(plik, m.wiersz(), m.kolumna(), kod, argumenty);
    }

    /** The content in a type of its own; null when a fault was added. */
    public <T> @Nullable T jako(Class<T> typ) {
        return jako(tresc, "", typ);
    }

    /** A part of the content in a type of its own; null when a fault was added. */
    public <T> @Nullable T jako(JsonNode czesc, String wskaznik, Class<T> typ) {
        try {
            return JSON.treeToValue(czesc, typ);
        } catch (JsonMappingException e) {
            usterki.add(zlaTresc(e, wskaznik));
        } catch (JsonProcessingException e) {
            usterki.add(usterka(wskaznik, "zly-rodzaj", wskaznik));
        }
        return null;
    }

    private Usterka zlaTresc(JsonMappingException e, String poczatek) {
        StringBuilder wskaznik = new StringBuilder(poczatek);
        String ostatni = "";
        for (JsonMappingException.Reference r : e.getPath()) {
            ostatni = r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName();
            wskaznik.append('/').append(ostatni);
        }
        String miejsce = wskaznik.toString();
        if (e instanceof UnrecognizedPropertyException nieznany) {
            Collection<String> znane = new TreeSet<>();
            nieznany.getKnownPropertyIds().forEach(z -> znane.add(String.valueOf(z)));
            return usterka(miejsce, "nieznany-klucz", ostatni).zamiast(ostatni, znane);
        }
        if (e instanceof InvalidFormatException zly) {
            Object[] dozwolone = zly.getTargetType().getEnumConstants();
            List<String> znane = dozwolone == null
                    ? List.of()
                    : Arrays.stream(dozwolone).map(Object::toString).toList();
            return usterka(miejsce, "zla-wartosc", zly.getValue()).zamiast(String.valueOf(zly.getValue()), znane);
        }
        boolean jednostka = miejsce.matches(".*/jednostka(/\\w+)?");
        return usterka(miejsce, jednostka ? "zla-jednostka" : "zly-rodzaj", ostatni);
    }

    private boolean czytaj(String yaml) {
        LoaderOptions opcje = new LoaderOptions();
        opcje.setCodePointLimit(NAJWIECEJ_ZNAKOW);
        YAMLFactory fabryka = YAMLFactory.builder()
                .loaderOptions(opcje)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NAJGLEBIEJ)
                        .build())
                .build();
        try (YAMLParser p = fabryka.createParser(yaml)) {
            if (p.nextToken() == null) {
                usterki.add(Usterka.of(plik, 1, 1, "pusty-plik"));
                return false;
            }
            JsonNode przeczytana = wezel(p, "");
            if (przeczytana != null && p.nextToken() != null) {
                Miejsce m = SkladniaYaml.drugiDokument(yaml, miejsce(p));
                usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), "drugi-dokument"));
                return false;
            }
            if (przeczytana != null) {
                tresc = przeczytana;
            }
            return przeczytana != null;
        } catch (JsonProcessingException e) {
            JsonLocation l = e.getLocation();
            Miejsce m = l == null ? new Miejsce(1, 1) : miejsce(l);
            skladnia(yaml, e.getOriginalMessage(), m);
        } catch (MarkedYAMLException e) {
            Mark m = e.getProblemMark();
            skladnia(yaml, String.valueOf(e.getProblem()), new Miejsce(m.getLine() + 1, m.getColumn() + 1));
        } catch (YAMLException e) {
            usterki.add(Usterka.of(plik, 1, 1, "za-duzy-plik", NAJWIECEJ_ZNAKOW));
        } catch (IOException e) {
            throw new IllegalStateException("Odczyt z pamięci nie może zawieść", e);
        }
        return false;
    }

    private void skladnia(String yaml, String skarga, Miejsce podane) {
        Miejsce spacja = SkladniaYaml.innaSpacja(yaml);
        if (spacja != null) {
            usterki.add(Usterka.of(plik, spacja.wiersz(), spacja.kolumna(), "skladnia-yaml.spacja"));
            return;
        }
        String rodzaj = SkladniaYaml.rodzaj(skarga);
        Miejsce m = SkladniaYaml.miejsce(rodzaj, yaml, podane);
        usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), "skladnia-yaml." + rodzaj));
    }

    /** The value at the present token; null when a fault was added. */
    private @Nullable JsonNode wezel(YAMLParser p, String wskaznik) throws IOException {
        Miejsce miejsce = miejsce(p);
        miejsca.putIfAbsent(wskaznik, miejsce);
        if (p.isCurrentAlias() || p.getObjectId() != null) {
            usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), "odsylacz-yaml"));
            return null;
        }
        if (p.getTypeId() != null) {
            usterki.add(Usterka.of(
                    plik, miejsce.wiersz(), miejsce.kolumna(), "znacznik-yaml", String.valueOf(p.getTypeId())));
            return null;
        }
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_STRING && !widoczny(p.getText(), miejsce)) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> obiekt(p, wskaznik);
            case START_ARRAY -> lista(p, wskaznik);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> liczba(p.getText());
            default -> JsonNodeFactory.instance.textNode(p.getText());
        };
    }

    private @Nullable JsonNode obiekt(YAMLParser p, String wskaznik) throws IOException {
        ObjectNode obiekt = JsonNodeFactory.instance.objectNode();
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String klucz = p.currentName();
            String dalej = wskaznik + "/"
                    + JsonPointer.empty().appendProperty(klucz).toString().substring(1);
            Miejsce miejsce = miejsce(p);
            if (!widoczny(klucz, miejsce)) {
                return null;
            }
            if (obiekt.has(klucz)) {
                usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), "powtorzony-klucz", klucz));
                return null;
            }
            miejsca.put(dalej, miejsce);
            JsonToken token = p.nextToken();
            boolean pusty = token == JsonToken.VALUE_NULL
                    || (token == JsonToken.VALUE_STRING && p.getText().isEmpty());
            if (pusty && klucz.matches("\\d{1,15}")) {
                usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), "przecinek-w-liczbie", klucz));
                return null;
            }
            JsonNode wartosc = wezel(p, dalej);
            if (wartosc == null) {
                return null;
            }
            obiekt.set(klucz, wartosc);
        }
        return obiekt;
    }

    private @Nullable JsonNode lista(YAMLParser p, String wskaznik) throws IOException {
        ArrayNode lista = JsonNodeFactory.instance.arrayNode();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            JsonNode element = wezel(p, wskaznik + "/" + lista.size());
            if (element == null) {
                return null;
            }
            lista.add(element);
        }
        return lista;
    }

    /** Whether a text has only characters that can be seen, as texts for a terminal and a page must. */
    private boolean widoczny(String tekst, Miejsce miejsce) {
        Matcher m = NIEWIDOCZNY.matcher(tekst);
        boolean jest = m.find();
        if (jest) {
            String znak = String.format("U+%04X", m.group().codePointAt(0));
            usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), "niewidoczny-znak", znak));
        }
        return !jest;
    }

    private static JsonNode liczba(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.textNode(tekst);
        }
    }

    private static Miejsce miejsce(YAMLParser p) {
        return miejsce(p.currentTokenLocation());
    }

    private static Miejsce miejsce(JsonLocation l) {
        return new Miejsce(Math.max(1, l.getLineNr()), Math.max(1, l.getColumnNr()));
    }
}
