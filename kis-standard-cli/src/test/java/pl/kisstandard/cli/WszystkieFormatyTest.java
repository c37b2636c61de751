package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/** What one format says, the others say: verdicts, reasons and counts of every sample karta. */
class WszystkieFormatyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Format> DLA_LUDZI = List.of(
            Format.TEXT, Format.HTML, Format.PDF, Format.DOCX, Format.MD, Format.CSV, Format.XLSX, Format.JUNIT);
    private static final Pattern ODSTEPY = Pattern.compile("[\\s\\u00A0\\u202F│*\"\\\\]+");

    private static final int KOLUMNA_WNIOSKOWANY = 33;
    private static final int KOLUMNA_WYNIK = 70;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void all_formats_say_the_same(Jezyk jezyk) throws IOException {
        String formaty = Stream.of(Format.values()).map(Format::slowo).collect(Collectors.joining(","));

        Przebieg przebieg = Przebieg.tutaj(
                "ocen",
                Przebieg.WNIOSKI.toString(),
                "--format",
                formaty,
                "--wyjscie",
                folder.resolve("karty").toString(),
                "--jezyk",
                jezyk.name());

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        List<Path> karty = karty(".karta.json");
        assertThat(karty).hasSize(11);
        for (Path karta : karty) {
            JsonNode json = JSON.readTree(karta.toFile());
            assertThat(JSON.readTree(zamiast(karta, Format.NDJSON).toFile())).isEqualTo(json);
            for (Format format : DLA_LUDZI) {
                mowiToSamo(json, zamiast(karta, format), format, jezyk);
            }
        }
    }

    private static void mowiToSamo(JsonNode karta, Path plik, Format format, Jezyk jezyk) throws IOException {
        String tresc = scisniety(slowa(plik, format));
        List<String> zdania = new ArrayList<>();
        for (JsonNode k : karta.path("kryteria")) {
            boolean spelnione = k.path("wynik").asText().equals("SPELNIENIE");
            if (!(format == Format.JUNIT && spelnione)) {
                zdania.add(k.path("zdanie").asText());
                zdania.add(Slownik.kod(jezyk, k.path("wynik").asText()));
            }
            if (k.has("zalecenie")) {
                zdania.add(k.path("zalecenie").asText());
            }
            boolean przeklad = format == Format.JUNIT && k.has("przeklad");
            zdania.add(k.path(przeklad ? "przeklad" : "poziomWymagalny").asText());
        }
        assertThat(zdania.stream().map(WszystkieFormatyTest::scisniety))
                .as(plik.toString())
                .allSatisfy(zdanie -> assertThat(tresc).contains(zdanie));
        Map<String, Long> ile = Stream.of(karta.path("kryteria"))
                .flatMap(k -> k.findValuesAsText("wynik").stream())
                .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        if (format == Format.JUNIT) {
            long chybione = ile.getOrDefault("ODCHYLENIE", 0L) + ile.getOrDefault("BRAK_DANYCH", 0L);
            assertThat(Files.readString(plik)).contains("failures=\"" + chybione + "\"");
        } else if (format != Format.CSV && format != Format.XLSX) {
            String spelnione = jezyk == Jezyk.PL ? "Spełnione kryteria: " : "Criteria fulfilled: ";
            assertThat(tresc).contains(scisniety(spelnione + ile.getOrDefault("SPELNIENIE", 0L)));
            ile.forEach((wynik, liczba) -> {
                if (wynik.equals("ODCHYLENIE")) {
                    assertThat(tresc)
                            .contains(scisniety((jezyk == Jezyk.PL ? "odchylenia: " : "deviations: ") + liczba));
                }
            });
        }
    }

    @Test
    void files_of_one_karta_each_need_a_folder() {
        for (String format : List.of("html", "pdf", "docx", "xlsx")) {
            Przebieg przebieg = Przebieg.tutaj("ocen", Przebieg.WNIOSKI.toString(), "--format", format);

            assertThat(przebieg.kod()).isEqualTo(2);
            assertThat(przebieg.bledy()).contains("--wyjscie FOLDER");
            assertThat(przebieg.wyjscie()).isEmpty();
        }
    }

    @Test
    void several_formats_need_a_folder() {
        Przebieg przebieg = Przebieg.tutaj("ocen", Przebieg.SPELNIA, "--format", "text,json");

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.bledy()).contains("kilka formatów", "--wyjscie FOLDER");
    }

    @Test
    void a_junit_report_and_a_csv_table_name_what_was_not_judged() {
        String bledny = Przebieg.PRZYKLADY.resolve("bledne/urwany.json").toString();
        for (String format : List.of("junit", "csv")) {
            Przebieg przebieg = Przebieg.tutaj("ocen", Przebieg.SPELNIA, bledny, "--format", format);

            assertThat(przebieg.kod()).isEqualTo(3);
            assertThat(przebieg.wyjscie()).contains("urwany.json", "nie oceniono");
        }
    }

    private static String slowa(Path plik, Format format) throws IOException {
        String tresc = Tresc.pliku(plik);
        return switch (format) {
            case TEXT -> tresc + kolumny(tresc);
            case HTML, MD, DOCX, XLSX -> bezZnacznikow(tresc.replaceAll("(?s)<style.*?</style>|<[^>]+>", ""));
            case JUNIT -> bezZnacznikow(tresc);
            case PDF, CSV, JSON, NDJSON -> tresc;
        };
    }

    private static String bezZnacznikow(String tresc) {
        return tresc.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Each column of the tables by itself: a line of the text runs across them. */
    private static String kolumny(String tresc) {
        StringBuilder kolumny = new StringBuilder();
        int[] granice = {0, KOLUMNA_WNIOSKOWANY, KOLUMNA_WYNIK, Integer.MAX_VALUE};
        for (int i = 0; i + 1 < granice.length; i++) {
            for (String linia : tresc.lines().toList()) {
                int od = Math.min(granice[i], linia.length());
                kolumny.append(linia, od, Math.min(granice[i + 1], linia.length()));
            }
        }
        return kolumny.toString();
    }

    private List<Path> karty(String koncowka) throws IOException {
        try (Stream<Path> pliki = Files.walk(folder)) {
            return pliki.filter(plik -> plik.toString().endsWith(koncowka))
                    .sorted()
                    .toList();
        }
    }

    private static Path zamiast(Path karta, Format format) {
        String nazwa = karta.getFileName().toString();
        return karta.resolveSibling(nazwa.replace(Format.JSON.koncowka(), format.koncowka()));
    }

    /** Words without what separates them: formats break lines, and bind words, in different places. */
    private static String scisniety(String tekst) {
        return ODSTEPY.matcher(tekst).replaceAll("");
    }
}
