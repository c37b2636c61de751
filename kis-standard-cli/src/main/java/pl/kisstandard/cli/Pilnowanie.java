package pl.kisstandard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.kisstandard.cli.dokument.Sklad;

/**
 * Answers anew whenever a file of a folder changes. It looks at times and sizes instead of asking the system to be told:
 * that works on every system and drive alike, however an editor saves, and costs next to nothing with a hundred files.
 */
final class Pilnowanie {

    private static final int POZIOMY = 2;
    private static final int NAJWIECEJ_PLIKOW = 10_000;
    private static final int NAJWIECEJ_NAZW = 5;
    private static final long CO_ILE_MS = 100;

    /** So long nothing has to change any more before files count as written. */
    private static final long CISZA_MS = 60;

    private final Path katalog;
    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    Pilnowanie(Path katalog, Srodowisko srodowisko, Komunikaty komunikaty) {
        this.katalog = katalog;
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    /**
     * Until Ctrl-C, which is the ordinary end here, or until nobody reads the answers any more.
     *
     * @param poPierwszej done once, while people read the first answer
     */
    void dopokiTrzeba(Runnable odpowiedz, Runnable poPierwszej) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(KodWyjscia.SPELNIA)));
        try {
            Map<String, String> dotad = migawka();
            odpowiedz.run();
            poPierwszej.run();
            srodowisko.bledy().linia(Sklad.bezpieczny(komunikaty.get("warsztat.pilnuje", katalog)));
            while (!srodowisko.wyjscie().zamkniete()) {
                Thread.sleep(CO_ILE_MS);
                Map<String, String> teraz = migawka();
                if (!teraz.equals(dotad)) {
                    teraz = uspokojona(teraz);
                    srodowisko.wyjscie().pisz("\n" + komunikaty.get("warsztat.zmieniono", rozne(dotad, teraz)) + "\n");
                    dotad = teraz;
                    odpowiedz.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The folder once its files are written to the end. */
    private Map<String, String> uspokojona(Map<String, String> pierwsza) throws InterruptedException {
        Map<String, String> dotad = pierwsza;
        while (true) {
            Thread.sleep(CISZA_MS);
            Map<String, String> teraz = migawka();
            if (teraz.equals(dotad)) {
                return teraz;
            }
            dotad = teraz;
        }
    }

    /** Time and size of every file; a file that goes away meanwhile, or a folder that does, is not there. */
    private Map<String, String> migawka() {
        Map<String, String> migawka = new TreeMap<>();
        try (Stream<Path> pliki = Files.walk(katalog, POZIOMY)) {
            for (Path plik : pliki.limit(NAJWIECEJ_PLIKOW).toList()) {
                String nazwa = String.valueOf(plik.getFileName());
                if (Files.isRegularFile(plik, LinkOption.NOFOLLOW_LINKS)
                        && !nazwa.startsWith(".")
                        && !nazwa.endsWith("~")) {
                    migawka.put(
                            katalog.relativize(plik).toString().replace('\\', '/'),
                            Files.getLastModifiedTime(plik) + " " + Files.size(plik));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            migawka.put("", String.valueOf(e.getMessage()));
        }
        return migawka;
    }

    private String rozne(Map<String, String> dotad, Map<String, String> teraz) {
        TreeSet<String> nazwy = new TreeSet<>(dotad.keySet());
        nazwy.addAll(teraz.keySet());
        nazwy.removeIf(n -> n.isEmpty() || String.valueOf(dotad.get(n)).equals(String.valueOf(teraz.get(n))));
        List<String> pierwsze = new ArrayList<>(nazwy).subList(0, Math.min(NAJWIECEJ_NAZW, nazwy.size()));
        return Sklad.bezpieczny(String.join(", ", pierwsze) + (nazwy.size() > pierwsze.size() ? ", …" : ""));
    }
}
