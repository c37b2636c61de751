package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.wniosek.Wniosek;

/** Reads files made up in tests. */
final class Odczytane {

    private Odczytane() {}

    static List<Zapis> zapisy(byte[] bajty, String nazwa, OpcjeOdczytu opcje) {
        List<Zapis> zapisy = new ArrayList<>();
        try (PlikWnioskow plik = PlikWnioskow.open(new ByteArrayInputStream(bajty), nazwa, opcje)) {
            for (Zapis zapis = plik.next(); zapis != null; zapis = plik.next()) {
                zapisy.add(zapis);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(zapisy).as("a file gives at least one").isNotEmpty();
        assertThat(zapisy).extracting(Zapis::nazwa).doesNotHaveDuplicates();
        return zapisy;
    }

    static List<Zapis> zapisy(String tresc, String nazwa) {
        return zapisy(tresc.getBytes(StandardCharsets.UTF_8), nazwa, OpcjeOdczytu.DOMYSLNE);
    }

    static Wniosek jedyny(byte[] bajty, String nazwa) {
        List<Zapis> zapisy = zapisy(bajty, nazwa, OpcjeOdczytu.DOMYSLNE);
        assertThat(zapisy).hasSize(1);
        return zapisy.get(0).read().wniosek();
    }

    static Wniosek jedyny(String tresc, String nazwa) {
        return jedyny(tresc.getBytes(StandardCharsets.UTF_8), nazwa);
    }

    static List<Problem> problemy(Zapis zapis) {
        NiepoprawnyWniosekException wyjatek = catchThrowableOfType(NiepoprawnyWniosekException.class, zapis::read);
        assertThat(wyjatek).as("%s was read", zapis.nazwa()).isNotNull();
        return wyjatek.problemy();
    }

    /** Of each place of the file its name and "read", or its faults as code, place and pointer. */
    static List<String> przebieg(byte[] bajty, String nazwa, OpcjeOdczytu opcje) {
        return zapisy(bajty, nazwa, opcje).stream().map(Odczytane::opis).toList();
    }

    static List<String> przebieg(String tresc, String nazwa) {
        return przebieg(tresc.getBytes(StandardCharsets.UTF_8), nazwa, OpcjeOdczytu.DOMYSLNE);
    }

    private static String opis(Zapis zapis) {
        try {
            return zapis.read().nazwa();
        } catch (NiepoprawnyWniosekException e) {
            return zapis.nazwa()
                    + e.problemy().stream()
                            .map(p -> " " + p.kod() + "@" + miejsce(p) + p.wskaznik())
                            .reduce("", String::concat);
        }
    }

    private static String miejsce(Problem p) {
        return p.komorka() == null ? p.linia() + ":" + p.kolumna() : p.komorka();
    }
}
