package pl.kisstandard.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.wniosek.Wniosek;

/** Finds every fault of a document that failed to read, by walking it beside the records of the model. */
final class DiagnozaJson {

    private final String nazwa;
    private final JsonFactory fabryka;
    private final List<Problem> problemy = new ArrayList<>();

    DiagnozaJson(String nazwa, JsonFactory fabryka) {
        this.nazwa = nazwa;
        this.fabryka = fabryka;
    }

    /** All faults in order of place; at least one. */
    List<Problem> problemy(byte[] bajty) {
        String tekst = zdekoduj(bajty);
        if (tekst != null) {
            try (JsonParser p = fabryka.createParser(tekst)) {
                przejdz(p.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
            } catch (IOException e) {
                throw new IllegalStateException("Odczyt z pamięci nie może zawieść", e);
            }
        }
        if (problemy.isEmpty()) {
            dodaj(1, 1, "", "nieczytelny");
        }
        problemy.sort(Comparator.comparingInt(Problem::linia).thenComparingInt(Problem::kolumna));
        return problemy;
    }

    private void przejdz(JsonParser p) throws IOException {
        try {
            dokument(p);
        } catch (StreamConstraintsException e) {
            JsonLocation l = p.currentLocation();
            dodaj(l.getLineNr(), l.getColumnNr(), "", "granica-odczytu");
        } catch (JsonProcessingException e) {
            JsonLocation l = e.getLocation();
            dodaj(l == null ? 1 : l.getLineNr(), l == null ? 1 : l.getColumnNr(), "", "skladnia");
        }
    }

    private void dokument(JsonParser p) throws IOException {
        if (p.nextToken() == null) {
            dodaj(1, 1, "", "pusty-plik");
            return;
        }
        oczekuje(p, !p.hasToken(JsonToken.VALUE_NULL), "", "oczekiwano-obiektu");
        wartosc(p, Wniosek.class, "");
        JsonToken dalej = p.nextToken();
        if (dalej != null) {
            dodaj(p, "", "tresc-za-dokumentem");
        }
    }

    private void wartosc(JsonParser p, Type typ, String wskaznik) throws IOException {
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (typ instanceof ParameterizedType lista) {
            if (oczekuje(p, token == JsonToken.START_ARRAY, wskaznik, "oczekiwano-listy")) {
                elementy(p, lista.getActualTypeArguments()[0], wskaznik);
            }
        } else if (typ instanceof Class<?> klasa && klasa.isRecord()) {
            if (oczekuje(p, token == JsonToken.START_OBJECT, wskaznik, "oczekiwano-obiektu")) {
                klucze(p, klasa, wskaznik);
            }
        } else {
            prosta(p, (Class<?>) typ, wskaznik);
            p.skipChildren();
        }
    }

    private void elementy(JsonParser p, Type typ, String wskaznik) throws IOException {
        for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
            if (p.currentToken() == JsonToken.VALUE_NULL) {
                dodaj(p, wskaznik + "/" + i, "pusty-element");
            }
            wartosc(p, typ, wskaznik + "/" + i);
        }
    }

    private void klucze(JsonParser p, Class<?> rekord, String wskaznik) throws IOException {
        JsonLocation poczatek = p.currentTokenLocation();
        Map<String, RecordComponent> pola = new TreeMap<>();
        for (RecordComponent pole : rekord.getRecordComponents()) {
            pola.put(pole.getName(), pole);
        }
        Set<String> podane = new HashSet<>();
        Set<String> powtorzone = new HashSet<>();
        while (p.nextToken() != JsonToken.END_OBJECT) {
            String klucz = p.currentName();
            String miejsce = wskaznik + "/" + klucz.replace("~", "~0").replace("/", "~1");
            RecordComponent pole = pola.get(klucz);
            if (pole == null) {
                String podobny = Podpowiedz.najblizsza(klucz, pola.keySet());
                if (podobny == null) {
                    dodaj(p, miejsce, "nieznany-klucz", skrot(klucz), String.join(", ", pola.keySet()));
                } else {
                    dodaj(p, miejsce, "nieznany-klucz-podobny", skrot(klucz), podobny);
                }
            } else if (!podane.add(klucz) && powtorzone.add(klucz)) {
                dodaj(p, miejsce, "powtorzony-klucz", klucz);
            }
            p.nextToken();
            if (pole == null) {
                p.skipChildren();
            } else {
                if (p.currentToken() == JsonToken.VALUE_NULL && wymagane(pole)) {
                    dodaj(p, miejsce, "brak-klucza", klucz);
                }
                wersja(p, rekord, klucz);
                wartosc(p, pole.getGenericType(), miejsce);
            }
        }
        for (RecordComponent pole : pola.values()) {
            if (wymagane(pole) && !podane.contains(pole.getName())) {
                dodaj(poczatek.getLineNr(), poczatek.getColumnNr(), wskaznik, "brak-klucza", pole.getName());
            }
        }
    }

    private void wersja(JsonParser p, Class<?> rekord, String klucz) throws IOException {
        if (rekord == Wniosek.class
                && klucz.equals("wersjaModelu")
                && p.currentToken() == JsonToken.VALUE_STRING
                && !p.getText().equals(Wniosek.WERSJA_MODELU)) {
            dodaj(p, "/wersjaModelu", "nieznana-wersja", skrot(p.getText()), Wniosek.WERSJA_MODELU);
        }
    }

    private void prosta(JsonParser p, Class<?> typ, String wskaznik) throws IOException {
        JsonToken token = p.currentToken();
        boolean tekst = token == JsonToken.VALUE_STRING;
        if (typ == Boolean.class) {
            oczekuje(p, token.isBoolean(), wskaznik, "oczekiwano-logicznej");
        } else if (typ == LocalDate.class) {
            if (oczekuje(p, tekst, wskaznik, "oczekiwano-daty")) {
                oczekuje(p, Wartosci.data(p) != null, wskaznik, "niemozliwa-data");
            }
        } else if (typ == Integer.class) {
            if (oczekuje(p, token == JsonToken.VALUE_NUMBER_INT, wskaznik, "oczekiwano-calkowitej")) {
                oczekuje(p, Wartosci.minuty(p) != null, wskaznik, "minuty-poza-zakresem");
            }
        } else if (typ == BigDecimal.class) {
            if (oczekuje(p, token.isNumeric(), wskaznik, "oczekiwano-liczby")) {
                oczekuje(p, Wartosci.liczba(p) != null, wskaznik, "liczba-poza-zakresem");
            }
        } else if (typ.isEnum()) {
            wyliczenie(p, typ, tekst, wskaznik);
        } else {
            oczekuje(p, tekst, wskaznik, "oczekiwano-tekstu");
        }
    }

    private void wyliczenie(JsonParser p, Class<?> typ, boolean tekst, String wskaznik) throws IOException {
        List<String> dozwolone =
                Arrays.stream(typ.getEnumConstants()).map(Object::toString).toList();
        if (tekst && dozwolone.contains(p.getText())) {
            return;
        }
        String podobny = tekst ? Podpowiedz.najblizsza(p.getText(), dozwolone) : null;
        if (podobny == null) {
            dodaj(p, wskaznik, "nieznana-wartosc", String.join(", ", dozwolone));
        } else {
            dodaj(p, wskaznik, "nieznana-wartosc-podobna", podobny, String.join(", ", dozwolone));
        }
    }

    /** A component that has to be there: neither nullable nor a list. */
    static boolean wymagane(RecordComponent pole) {
        return !pole.getAnnotatedType().isAnnotationPresent(Nullable.class) && pole.getType() != List.class;
    }

    private boolean oczekuje(JsonParser p, boolean spelnione, String wskaznik, String kod) throws IOException {
        if (!spelnione) {
            dodaj(p, wskaznik, kod);
            p.skipChildren();
        }
        return spelnione;
    }

    private void dodaj(JsonParser p, String wskaznik, String kod, String... argumenty) {
        JsonLocation l = p.currentTokenLocation();
        dodaj(l.getLineNr(), l.getColumnNr(), wskaznik, kod, argumenty);
    }

    private void dodaj(int linia, int kolumna, String wskaznik, String kod, String... argumenty) {
        problemy.add(new Problem(nazwa, linia, kolumna, skrot(wskaznik), kod, List.of(argumenty)));
    }

    /** Short enough for a message, and without characters that could steer a terminal. */
    private static String skrot(String tekst) {
        String krotki = tekst.length() <= 120 ? tekst : tekst.substring(0, 120) + "…";
        return krotki.replaceAll("\\p{C}", "\uFFFD");
    }

    private @Nullable String zdekoduj(byte[] bajty) {
        if (bajty.length >= 3 && bajty[0] == (byte) 0xEF && bajty[1] == (byte) 0xBB && bajty[2] == (byte) 0xBF) {
            dodaj(1, 1, "", "bom");
            return zdekoduj(Arrays.copyOfRange(bajty, 3, bajty.length));
        }
        CharsetDecoder dekoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer wejscie = ByteBuffer.wrap(bajty);
        CharBuffer znaki = CharBuffer.allocate(bajty.length + 1);
        CoderResult wynik = dekoder.decode(wejscie, znaki, true);
        znaki.flip();
        String tekst = znaki.toString();
        if (wynik.isError() || tekst.indexOf('\0') >= 0) {
            String przed = wynik.isError() ? tekst : tekst.substring(0, tekst.indexOf('\0'));
            int linia = (int) przed.chars().filter(c -> c == '\n').count() + 1;
            dodaj(linia, przed.length() - przed.lastIndexOf('\n'), "", "nie-utf8");
            return null;
        }
        return tekst;
    }
}
