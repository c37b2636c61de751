package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of pages finds a fault of each kind, and none where there is none. */
class KontrolaStronIT {

    private static final String DOBRA = """
            <!DOCTYPE html>
            <html lang="pl">
            <head><meta charset="utf-8"><title>Próba</title><style>@media all { }</style></head>
            <body><main><h1 id="tytul">Próba</h1><p>Nic tu nie brakuje.</p></main></body>
            </html>
            """;

    private static final Map<String, String> WADY = wady();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_known_fault_is_reported() throws IOException {
        List<Path> strony = new ArrayList<>(List.of(Files.writeString(folder.resolve("dobra.html"), DOBRA)));
        for (String wada : WADY.values()) {
            strony.add(Files.writeString(folder.resolve("wada-" + strony.size() + ".html"), wada));
        }

        List<List<String>> usterki = List.copyOf(KontrolaStron.usterki(strony).values());

        assertThat(usterki.get(0)).isEmpty();
        SoftAssertions.assertSoftly(softly -> {
            int i = 1;
            for (String oczekiwana : WADY.keySet()) {
                softly.assertThat(usterki.get(i++)).as(oczekiwana).anyMatch(usterka -> usterka.startsWith(oczekiwana));
            }
        });
    }

    private static Map<String, String> wady() {
        Map<String, String> wady = new LinkedHashMap<>();
        wady.put("axe color-contrast (1280 px):", tresc("<p style='color: #999'>Blady.</p>"));
        wady.put(
                "axe color-contrast (1280 px, ciemne):",
                styl("@media (prefers-color-scheme: dark) { p { color: #222; background: #111 } }"));
        wady.put("axe color-contrast (320 px):", styl("@media (max-width: 400px) { p { color: #999 } }"));
        wady.put(
                "axe color-contrast (1280 px), nierozstrzygnięte:",
                styl("p { background: linear-gradient(90deg, white, black) }"));
        wady.put("axe html-has-lang", DOBRA.replace(" lang=\"pl\"", ""));
        wady.put("axe heading-order", tresc("<h3>Za nisko</h3>"));
        wady.put("nu: Duplicate ID", tresc("<h2 id='tytul'>Drugi</h2>"));
        wady.put("nu: The “font” element is obsolete", tresc("<p><font>Dawniej.</font></p>"));
        wady.put("siec: file:", tresc("<img alt='Obraz' src='obraz.png'>"));
        wady.put("siec: http:", styl("p { background: url(http://127.0.0.1:9/tlo.png) }"));
        wady.put("konsola:", tresc("<script>console.error('Nie działa')</script>"));
        wady.put("kotwica: #nigdzie", tresc("<p><a href='#nigdzie'>Zobacz</a></p>"));
        wady.put("uklad (320 px): strona ma", tresc("<p style='width: 30rem'>Szeroko.</p>"));
        wady.put("uklad (200 %): strona ma", tresc("<p style='width: 50rem'>Szeroko.</p>"));
        wady.put("uklad (320 px): za szerokie: div", tresc("<div style='width: 5rem'>Najprzeniewierzeniejszy</div>"));
        wady.put(
                "uklad (1280 px, odstępy): ucięte:",
                tresc("<p style='height: 1.2em; line-height: 1.2; overflow: hidden'>Nisko.</p>"));
        wady.put(
                "uklad (320 px): znikły",
                styl("@media (max-width: 400px) { td { display: none } }")
                        .replace(
                                "</main>",
                                "<table><caption>T</caption><tr><th scope=row>A</th><td>B</td></tr></table></main>"));
        return wady;
    }

    private static String tresc(String html) {
        return DOBRA.replace("</main>", html + "</main>");
    }

    private static String styl(String css) {
        return DOBRA.replace("@media all { }", css);
    }
}
