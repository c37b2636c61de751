package pl.kisstandard.pomiary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * Measures everything on this Java and on that of {@code -Dpomiary.java}, and ends with an error when a ratio is worse than
 * published; with {@code -Dpomiary.write=true} publishes what came out instead.
 */
final class Pomiary {

    /** Rounds of each benchmark; {@code -Dpomiary.rundy=1} is for a look, not for publishing. */
    private static final int RUND = Objects.requireNonNull(Integer.getInteger("pomiary.rundy"));

    private Pomiary() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> javy = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        String dalsza = System.getProperty("pomiary.java", "");
        if (!dalsza.isEmpty()) {
            javy.add(Path.of(dalsza));
        }
        Przebieg krotki = przebieg(javy.get(0), new Zmierzone(Stosunki.krotkie(Jmh.krotka()), List.of()));
        Wyniki dotad = Wyniki.read(Wyniki.OPUBLIKOWANE);
        Wyniki teraz = new Wyniki(List.of(), krotki);
        for (Path java : javy) {
            Zmierzone zmierzone = zmierz(java, java.equals(javy.get(0)));
            teraz = new Wyniki(List.of(przebieg(java, zmierzone)), krotki).nad(teraz);
            teraz.write(Path.of("target/pomiary.json"));
            if (Boolean.getBoolean("pomiary.write")) {
                Wyniki wszystkie = teraz.nad(dotad);
                wszystkie.write(Wyniki.OPUBLIKOWANE);
                new Strona(wszystkie).write();
            }
        }
        if (!Boolean.getBoolean("pomiary.write")) {
            System.out.println(new Strona(teraz).stosunki());
            sprawdz(teraz, dotad);
        }
    }

    private static Zmierzone zmierz(Path java, boolean wsady) throws IOException, InterruptedException {
        Seria seria = Jmh.pelna(java.resolve("bin/java"), RUND);
        return new Zmierzone(Stosunki.wszystkie(seria), Tabele.pomiary(seria)).i(Procesy.zmierz(java, RUND, wsady));
    }

    private static Przebieg przebieg(Path dom, Zmierzone zmierzone) throws IOException {
        Wersja wersja = Wersja.of(dom);
        String dzis = LocalDate.now(ZoneOffset.UTC).toString();
        return new Przebieg(wersja.numer(), wersja.opis(), dzis, Maszyna.ta(), zmierzone);
    }

    private static void sprawdz(Wyniki teraz, Wyniki dotad) {
        List<String> gorsze = new ArrayList<>();
        for (Przebieg p : teraz.przebiegi()) {
            gorsze.addAll(
                    new Odniesienie(dotad.na(p.java())).gorsze(p.zmierzone().stosunki()));
        }
        gorsze.addAll(new Odniesienie(dotad.krotki())
                .gorsze(teraz.krotki().zmierzone().stosunki()));
        gorsze.forEach(System.err::println);
        if (!gorsze.isEmpty()) {
            System.exit(1);
        }
    }

    /** A Java as its file {@code release} tells it. */
    private record Wersja(int numer, String opis) {

        static Wersja of(Path dom) throws IOException {
            Properties release = new Properties();
            try (var czytnik = Files.newBufferedReader(dom.resolve("release"))) {
                release.load(czytnik);
            }
            String wersja = pole(release, "JAVA_RUNTIME_VERSION", pole(release, "JAVA_VERSION", "0"));
            return new Wersja(
                    Runtime.Version.parse(pole(release, "JAVA_VERSION", "0")).feature(),
                    "JDK " + wersja + ", " + pole(release, "IMPLEMENTOR", "OpenJDK"));
        }

        private static String pole(Properties release, String nazwa, String gdyBrak) {
            return release.getProperty(nazwa, gdyBrak).replace("\"", "");
        }
    }
}
