package pl.kisstandard.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import pl.kisstandard.model.Podpowiedz;

/** Reads a scenario strictly: known keys, each once, values that are texts or lists of texts, nothing YAML would run. */
final class CzytnikScenariusza {

    private static final JsonLocation POCZATEK = new JsonLocation(null, 0, 1, 1);
    private static final List<String> KLUCZE = List.of("zestaw", "parametry");
    private static final int NAJWIEKSZY = 100_000;
    private static final int NAJGLEBSZY = 8;

    private final Path plik;
    private final Komunikaty komunikaty;
    private String tekst = "";

    CzytnikScenariusza(Path plik, Komunikaty komunikaty) {
        this.plik = plik;
        this.komunikaty = komunikaty;
    }

    /** @throws BladSzkicu when it is not a scenario */
    Scenariusz read() {
        try (YAMLParser p = fabryka().createParser(wczytaj())) {
            if (dalej(p) != JsonToken.START_OBJECT) {
                throw blad(p.currentToken() == null ? POCZATEK : p.currentTokenLocation(), "szkic.scenariusz-postac");
            }
            Scenariusz scenariusz = scenariusz(p);
            if (dalej(p) != null) {
                throw blad(p.currentTokenLocation(), "szkic.scenariusz-dalej");
            }
            return scenariusz;
        } catch (StreamConstraintsException e) {
            throw blad(miejsce(e), "szkic.scenariusz-granica");
        } catch (JsonProcessingException e) {
            throw blad(miejsce(e), "szkic.scenariusz-skladnia");
        } catch (YAMLException e) {
            throw blad(POCZATEK, "szkic.scenariusz-skladnia");
        } catch (IOException e) {
            throw blad(POCZATEK, "wejscie.nieczytelne");
        }
    }

    private String wczytaj() throws IOException {
        if (Files.size(plik) > NAJWIEKSZY) {
            throw blad(POCZATEK, "szkic.scenariusz-granica");
        }
        try {
            String caly = Files.readString(plik);
            tekst = caly.startsWith("\uFEFF") ? caly.substring(1) : caly;
            return tekst;
        } catch (CharacterCodingException e) {
            throw blad(POCZATEK, "szkic.scenariusz-utf8");
        }
    }

    private static YAMLFactory fabryka() {
        LoaderOptions opcje = new LoaderOptions();
        opcje.setCodePointLimit(NAJWIEKSZY);
        return YAMLFactory.builder()
                .loaderOptions(opcje)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NAJGLEBSZY)
                        .build())
                .build();
    }

    private Scenariusz scenariusz(YAMLParser p) throws IOException {
        Scenariusz.Wpis zestaw = null;
        List<Scenariusz.Parametr> parametry = new ArrayList<>();
        Set<String> klucze = new HashSet<>();
        while (dalej(p) == JsonToken.FIELD_NAME) {
            String klucz = jedyny(p, klucze);
            JsonLocation miejsce = p.currentTokenLocation();
            switch (klucz) {
                case "zestaw" -> {
                    dalej(p);
                    zestaw = new Scenariusz.Wpis(slowo(p), p.currentTokenLocation());
                }
                case "parametry" -> parametry(p, parametry);
                default -> throw nieznany(klucz, miejsce);
            }
        }
        return new Scenariusz(plik, zestaw, parametry);
    }

    private void parametry(YAMLParser p, List<Scenariusz.Parametr> parametry) throws IOException {
        if (dalej(p) != JsonToken.START_OBJECT) {
            throw blad(p.currentTokenLocation(), "szkic.scenariusz-parametry");
        }
        Set<String> adresy = new HashSet<>();
        while (dalej(p) == JsonToken.FIELD_NAME) {
            String adres = jedyny(p, adresy);
            JsonLocation miejsce = p.currentTokenLocation();
            dalej(p);
            Object zapis = p.currentToken() == JsonToken.START_ARRAY ? lista(p) : slowo(p);
            parametry.add(new Scenariusz.Parametr(new NadpisanyParametr(adres, zapis), miejsce));
        }
    }

    private List<String> lista(YAMLParser p) throws IOException {
        List<String> lista = new ArrayList<>();
        while (dalej(p) != JsonToken.END_ARRAY) {
            lista.add(slowo(p));
        }
        return lista;
    }

    private String slowo(YAMLParser p) throws IOException {
        boolean jest = p.currentToken() != null
                && p.currentToken().isScalarValue()
                && p.currentToken() != JsonToken.VALUE_NULL
                && !p.getText().isBlank();
        if (!jest) {
            throw blad(p.currentTokenLocation(), "szkic.scenariusz-wartosc");
        }
        return p.getText().strip();
    }

    private String jedyny(YAMLParser p, Set<String> dotad) throws IOException {
        if (!dotad.add(p.currentName())) {
            throw blad(p.currentTokenLocation(), "szkic.scenariusz-powtorzony", p.currentName());
        }
        return p.currentName();
    }

    private BladSzkicu nieznany(String klucz, JsonLocation miejsce) {
        String najblizszy = Podpowiedz.najblizsza(klucz, KLUCZE);
        return najblizszy == null
                ? blad(miejsce, "szkic.scenariusz-klucz", klucz)
                : blad(miejsce, "szkic.scenariusz-klucz-podpowiedz", klucz, najblizszy);
    }

    private @Nullable JsonToken dalej(YAMLParser p) throws IOException {
        JsonToken token = p.nextToken();
        boolean odsylacz = p.isCurrentAlias() || p.getObjectId() != null || kotwica(p);
        if (token != null && (odsylacz || p.getTypeId() != null)) {
            throw blad(p.currentTokenLocation(), "szkic.scenariusz-zagrozenie");
        }
        return token;
    }

    /** An anchor of a plain value, which the parser passes over. */
    private boolean kotwica(YAMLParser p) {
        int znak = (int) p.currentTokenLocation().getCharOffset();
        return znak >= 0
                && znak < tekst.codePointCount(0, tekst.length())
                && tekst.codePointAt(tekst.offsetByCodePoints(0, znak)) == '&';
    }

    private static JsonLocation miejsce(JsonProcessingException e) {
        return e.getLocation() == null ? POCZATEK : e.getLocation();
    }

    private BladSzkicu blad(JsonLocation miejsce, String klucz, Object... wartosci) {
        return new BladSzkicu(
                komunikaty.get("szkic.bledny-scenariusz", plik),
                List.of(Scenariusz.wMiejscu(plik, miejsce, komunikaty.get(klucz, wartosci))));
    }
}
