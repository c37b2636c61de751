package pl.kisstandard.model.pliki;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;

/**
 * Reads a wniosek from YAML by translating it to JSON token by token. Anchors, aliases and tags are faults; only
 * {@code true}, {@code false}, {@code null} and numbers written as in JSON are more than text.
 */
final class CzytnikYaml {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern LICZBA_JSON = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final JsonLocation POCZATEK = new JsonLocation(null, 0, 1, 1);

    private final String nazwa;
    private final Limity limity;

    private CzytnikYaml(String nazwa, Limity limity) {
        this.nazwa = nazwa;
        this.limity = limity;
    }

    /** @throws NiepoprawnyWniosekException when it is not a wniosek */
    static WczytanyWniosek read(byte[] bajty, String nazwa, Limity limity) {
        CzytnikYaml czytnik = new CzytnikYaml(nazwa, limity);
        String yaml = czytnik.tekst(bajty);
        byte[] json = czytnik.json(yaml);
        try {
            WczytanyWniosek wniosek = WniosekReader.read(json, nazwa, limity.zagniezdzenie());
            return new WczytanyWniosek(wniosek.wniosek(), nazwa, WczytanyWniosek.sha256(bajty));
        } catch (NiepoprawnyWniosekException e) {
            throw new NiepoprawnyWniosekException(czytnik.wPliku(e.problemy(), yaml));
        }
    }

    private String tekst(byte[] bajty) {
        CharsetDecoder dekoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer znaki = CharBuffer.allocate(bajty.length + 1);
        CoderResult wynik = dekoder.decode(ByteBuffer.wrap(bajty), znaki, true);
        String tekst = znaki.flip().toString();
        if (wynik.isError()) {
            int linia = (int) tekst.chars().filter(c -> c == '\n').count() + 1;
            throw blad(linia, tekst.length() - tekst.lastIndexOf('\n'), "nie-utf8");
        }
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private byte[] json(String yaml) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (YAMLParser p = fabryka().createParser(yaml);
                JsonGenerator g = JSON.createGenerator(json, JsonEncoding.UTF8)) {
            if (p.nextToken() == null) {
                throw blad(1, 1, "pusty-plik");
            }
            do {
                przepisz(p, g);
            } while (p.nextToken() != null && !g.getOutputContext().inRoot());
            if (p.currentToken() != null) {
                throw blad(p.currentTokenLocation(), "tresc-za-dokumentem");
            }
        } catch (StreamConstraintsException e) {
            throw blad(miejsce(e), "granica-odczytu");
        } catch (JsonProcessingException e) {
            throw blad(miejsce(e), "skladnia-yaml");
        } catch (YAMLException e) {
            throw blad(1, 1, "skladnia-yaml");
        } catch (IOException e) {
            throw new IllegalStateException("Odczyt z pamięci nie może zawieść", e);
        }
        return json.toByteArray();
    }

    private YAMLFactory fabryka() {
        LoaderOptions opcje = new LoaderOptions();
        opcje.setCodePointLimit(limity.bajty());
        return YAMLFactory.builder()
                .loaderOptions(opcje)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limity.zagniezdzenie())
                        .build())
                .build();
    }

    private void przepisz(YAMLParser p, JsonGenerator g) throws IOException {
        if (p.isCurrentAlias() || p.getObjectId() != null) {
            throw blad(p.currentTokenLocation(), "zagrozenie-odsylacz-yaml");
        }
        if (p.getTypeId() != null) {
            throw blad(p.currentTokenLocation(), "zagrozenie-znacznik-yaml");
        }
        JsonToken token = p.currentToken();
        switch (token) {
            case START_OBJECT -> g.writeStartObject();
            case END_OBJECT -> g.writeEndObject();
            case START_ARRAY -> g.writeStartArray();
            case END_ARRAY -> g.writeEndArray();
            case FIELD_NAME -> g.writeFieldName(p.currentName());
            case VALUE_NULL -> g.writeNull();
            case VALUE_TRUE -> g.writeBoolean(true);
            case VALUE_FALSE -> g.writeBoolean(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> liczba(p.getText(), g);
            default -> tekst(p.getText(), g);
        }
    }

    /** A key with nothing behind it says nothing, as in the blank form. */
    private static void tekst(String tekst, JsonGenerator g) throws IOException {
        if (tekst.isEmpty()) {
            g.writeNull();
        } else {
            g.writeString(tekst);
        }
    }

    /** YAML knows numbers that JSON does not, such as 0x1F, 1_000 and .inf: they stay text, and so become a fault. */
    private static void liczba(String tekst, JsonGenerator g) throws IOException {
        if (LICZBA_JSON.matcher(tekst).matches()) {
            g.writeNumber(tekst);
        } else {
            g.writeString(tekst);
        }
    }

    /** The faults at their places in YAML, found by a second walk: a place is that of the thing or of what holds it. */
    private List<Problem> wPliku(List<Problem> problemy, String yaml) {
        Set<String> szukane = new HashSet<>();
        for (Problem problem : problemy) {
            String w = problem.wskaznik();
            while (!w.isEmpty() && szukane.add(w)) {
                w = wyzej(w);
            }
        }
        Map<String, JsonLocation> miejsca = new HashMap<>();
        try (YAMLParser p = fabryka().createParser(yaml)) {
            while (p.nextToken() != null) {
                String w = p.getParsingContext().pathAsPointer().toString();
                if (!p.currentToken().isStructEnd() && szukane.contains(w)) {
                    miejsca.put(w, p.currentTokenLocation());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Drugi odczyt z pamięci nie może zawieść", e);
        }
        return problemy.stream().map(problem -> wPliku(problem, miejsca)).toList();
    }

    private Problem wPliku(Problem problem, Map<String, JsonLocation> miejsca) {
        String w = problem.wskaznik();
        while (!w.isEmpty() && !miejsca.containsKey(w)) {
            w = wyzej(w);
        }
        JsonLocation l = miejsca.getOrDefault(w, POCZATEK);
        return new Problem(
                nazwa, l.getLineNr(), l.getColumnNr(), problem.wskaznik(), problem.kod(), problem.argumenty());
    }

    private static String wyzej(String wskaznik) {
        return wskaznik.substring(0, wskaznik.lastIndexOf('/'));
    }

    private static JsonLocation miejsce(JsonProcessingException e) {
        return e.getLocation() == null ? POCZATEK : e.getLocation();
    }

    private NiepoprawnyWniosekException blad(JsonLocation miejsce, String kod) {
        return blad(miejsce.getLineNr(), miejsce.getColumnNr(), kod);
    }

    private NiepoprawnyWniosekException blad(int linia, int kolumna, String kod) {
        return new NiepoprawnyWniosekException(
                List.of(new Problem(nazwa, Math.max(linia, 1), Math.max(kolumna, 1), "", kod, List.of())));
    }
}
