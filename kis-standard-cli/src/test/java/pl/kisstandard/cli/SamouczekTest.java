package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes through the tutorial for analysts from its first command to its last, in an empty folder. A block of {@code sh} is
 * run as a process and must end with the code of the comment above it; the block below it shows what it prints, with "…"
 * for lines left out. Comments also say which file a block changes. A command that does not exist yet waits under
 * {@code czeka na}; once it exists the test fails until the comment is gone and the output is shown. A block that holds
 * only "…" is filled in by {@code -Dsamouczek.write=true}.
 */
class SamouczekTest {

    private static final Path SAMOUCZEK = Path.of("../kis-standard-rules/README.md");
    private static final Pattern BLOK =
            Pattern.compile("(?:^<!-- ([^\n]*) -->\n)?^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern POLECENIE = Pattern.compile("(?:kod (\\d))?(, błędy)?");
    private static final String SKROT = "…";
    /** How long something took is the only thing that differs from run to run. */
    private static final Pattern CZAS = Pattern.compile("\\d+(,\\d)? s$", Pattern.MULTILINE);

    @TempDir
    private Path folder = Path.of("");

    private String wypisane = "";

    @Test
    void every_command_and_every_change_of_the_tutorial_does_what_it_says() throws IOException {
        wnioski();
        String tekst = Files.readString(SAMOUCZEK);
        StringBuilder odNowa = new StringBuilder();
        int koniec = 0;
        for (MatchResult blok : BLOK.matcher(tekst).results().toList()) {
            String znacznik = blok.group(1) == null ? "" : blok.group(1);
            String tresc = blok.group(3);
            odNowa.append(tekst, koniec, blok.start(3)).append(wykonaj(blok.group(2), znacznik, tresc));
            koniec = blok.end(3);
        }
        odNowa.append(tekst.substring(koniec));

        if (Boolean.getBoolean("samouczek.write")) {
            Files.writeString(SAMOUCZEK, odNowa);
        }
        assertThat(odNowa.toString())
                .as("fill in the output by -Dsamouczek.write=true, and read it")
                .isEqualTo(tekst);
    }

    /** What the block should hold. */
    private String wykonaj(String jezyk, String znacznik, String tresc) throws IOException {
        String cel = znacznik.replaceFirst("^[^:]*: *", "");
        switch (jezyk + " " + znacznik.replaceFirst(":.*", "")) {
            case "diff zmień" -> zmien(folder.resolve(cel), tresc);
            case "yaml dopisz" -> Files.writeString(folder.resolve(cel), tresc, StandardOpenOption.APPEND);
            case "yaml nowy plik" -> Files.writeString(folder.resolve(cel), tresc);
            case "text zamień" -> zamien(cel.split(", ", -1), tresc);
            case "bash " -> assertThat(tresc).startsWith("export PATH=");
            case " " -> {
                return wynik(tresc);
            }
            default -> {
                assertThat(jezyk).as("a block nobody knows: " + znacznik).isEqualTo("sh");
                polecenie(znacznik, tresc);
            }
        }
        return tresc;
    }

    private void polecenie(String znacznik, String tresc) throws IOException {
        assertThat(tresc).startsWith("kis-standard ").hasLineCount(1);
        List<String> argumenty =
                List.of(tresc.strip().replaceFirst("^kis-standard ", "").split(" ", -1));
        if (znacznik.startsWith("czeka na ")) {
            assertThat(Przebieg.tutaj(znacznik.replace("czeka na ", "").split(" ", -1))
                            .bledy())
                    .as("the command is there: remove the comment “" + znacznik + "” and show what it prints")
                    .contains("nieznane polecenie");
            return;
        }
        var kod = POLECENIE.matcher(znacznik);
        assertThat(kod.matches()).as(znacznik).isTrue();
        Path wyjscie = folder.resolve(".wyjscie");
        Path bledy = folder.resolve(".bledy");
        Process proces = new ProcessBuilder(Przebieg.polecenie(argumenty.toArray(String[]::new)))
                .directory(folder.toFile())
                .redirectOutput(wyjscie.toFile())
                .redirectError(bledy.toFile())
                .start();
        assertThat(Przebieg.koniec(proces))
                .as(tresc + Files.readString(bledy) + Files.readString(wyjscie))
                .isEqualTo(kod.group(1) == null ? 0 : Integer.parseInt(kod.group(1)));
        wypisane = CZAS.matcher(Files.readString(kod.group(2) == null ? wyjscie : bledy))
                .replaceAll("2,1 s");
        assertThat(kod.group(2) == null ? bledy : wyjscie).isEmptyFile();
        Files.delete(wyjscie);
        Files.delete(bledy);
    }

    /** Between the lines left out, whole runs of lines stand in the order of the output. */
    private String wynik(String pokazane) {
        if (pokazane.strip().equals(SKROT)) {
            return wypisane.strip() + "\n";
        }
        List<String> linie = wypisane.lines().toList();
        for (String odcinek : ("\n" + pokazane).split("\n" + SKROT + "(?=\n)", -1)) {
            List<String> szukane = odcinek.strip().isEmpty()
                    ? List.of()
                    : odcinek.replaceFirst("^\n+", "").stripTrailing().lines().toList();
            int miejsce = Collections.indexOfSubList(linie, szukane);
            assertThat(miejsce)
                    .as(odcinek + "\n\nwas not printed in:\n" + wypisane)
                    .isNotNegative();
            linie = linie.subList(miejsce + szukane.size(), linie.size());
        }
        return pokazane;
    }

    /** Applies a diff without line numbers; what it begins with must stand in the file once. */
    private static void zmien(Path plik, String roznica) throws IOException {
        String tekst = Files.readString(plik);
        for (String czesc : roznica.split("(?m)(?<=^\\+.{0,300}\n)(?=^-)", -1)) {
            StringBuilder bylo = new StringBuilder();
            StringBuilder jest = new StringBuilder();
            czesc.lines().forEach(linia -> {
                String bez = linia.substring(1) + "\n";
                bylo.append(linia.startsWith("+") ? "" : bez);
                jest.append(linia.startsWith("-") ? "" : bez);
            });
            assertThat(tekst).as(plik.toString()).containsOnlyOnce(bylo);
            tekst = tekst.replace(bylo, jest);
        }
        Files.writeString(plik, tekst);
    }

    private void zamien(String[] pliki, String zamiany) throws IOException {
        for (String nazwa : pliki) {
            Path plik = folder.resolve(nazwa);
            String tekst = Files.readString(plik);
            for (String zamiana : zamiany.lines().toList()) {
                String[] para = zamiana.split(" → ", -1);
                tekst = tekst.replace(para[0], para[1]);
            }
            Files.writeString(plik, tekst);
        }
    }

    private void wnioski() throws IOException {
        Path cel = Files.createDirectories(folder.resolve("examples/wnioski"));
        try (Stream<Path> wnioski = Files.list(Przebieg.WNIOSKI)) {
            for (Path wniosek : wnioski.toList()) {
                Files.copy(wniosek, cel.resolve(wniosek.getFileName()));
            }
        }
    }
}
