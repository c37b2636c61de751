package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;

/** A run over several inputs when something in it breaks. */
class WsadTest {

    private static final Komunikaty PO_POLSKU = new Komunikaty(Jezyk.PL);

    private final ByteArrayOutputStream wyjscie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream bledy = new ByteArrayOutputStream();

    @Test
    void awariaPrzyJednymPlikuNieZatrzymujePozostalych() {
        int kod = ocen(wniosek -> {
            if (wniosek.nazwa().endsWith("gminny-bez-terapeuty.json")) {
                throw new IllegalStateException("usterka");
            }
            return PrzykladowaKarta.karta(Opinia.SPELNIA, Jezyk.PL);
        });

        assertThat(kod).isEqualTo(4);
        assertThat(wyjscie.toString(StandardCharsets.UTF_8)).contains("Znaleziono 2, oceniono 1, nie oceniono 1");
        assertThat(bledy.toString(StandardCharsets.UTF_8))
                .contains("gminny-bez-terapeuty.json: program zawiódł przy tym pliku (IllegalStateException)")
                .hasLineCount(1);
    }

    @Test
    void nieocenioneKryteriumToAwaria() {
        assertThat(ocen(wniosek -> PrzykladowaKarta.karta(Opinia.NIEOCENIONY, Jezyk.PL)))
                .isEqualTo(4);
    }

    @Test
    void kazdeWejscieMusiBycRozliczone() {
        Podsumowanie podsumowanie = new Podsumowanie(2);
        podsumowanie.oceniono("a.json", Opinia.SPELNIA);

        assertThatThrownBy(podsumowanie::sprawdz).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zamknietyPotokNieJestBledemAPelnyDyskJest() {
        Wyjscie potok = new Wyjscie(zawodzacy("Broken pipe"));
        potok.pisz("ą");
        assertThat(potok.zamkniete()).isTrue();

        assertThatThrownBy(() -> new Wyjscie(zawodzacy("No space left on device")).pisz("ą"))
                .isInstanceOf(UncheckedIOException.class);
    }

    private int ocen(Function<WczytanyWniosek, KartaStandardu> ocena) {
        Srodowisko srodowisko =
                new Srodowisko(InputStream.nullInputStream(), new Wyjscie(wyjscie), new Wyjscie(bledy), false);
        List<Wejscie> wejscia = List.of(plik(Przebieg.NIE_SPELNIA), plik(Przebieg.SPELNIA));
        Raport raport = new Raport.Tekst(new Styl(Jezyk.PL, Kolor.Paleta.BEZ_KOLORU));
        return new Wsad(srodowisko, PO_POLSKU, ocena, raport).ocen(wejscia, srodowisko.wyjscie());
    }

    private static Wejscie plik(String nazwa) {
        return new Wejscie(nazwa, Path.of(nazwa), null);
    }

    private static OutputStream zawodzacy(String powod) {
        return new OutputStream() {
            @Override
            public void write(int bajt) throws IOException {
                throw new IOException(powod);
            }
        };
    }
}
