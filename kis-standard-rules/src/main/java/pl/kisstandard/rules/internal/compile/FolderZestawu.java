package pl.kisstandard.rules.internal.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.ZrodlaZestawu;

/** Reads the files of a rule set's folder as text: no links, nothing outside the folder, nothing huge. */
final class FolderZestawu {

    private static final long NAJWIECEJ_BAJTOW = 1_000_000;

    private final Path katalog;
    private final Collection<Usterka> usterki;
    private final Map<String, String> teksty = new TreeMap<>();

    FolderZestawu(Path katalog, Collection<Usterka> usterki) {
        this.katalog = katalog;
        this.usterki = usterki;
    }

    Path katalog() {
        return katalog;
    }

    /** The files read so far, by path. */
    Map<String, String> teksty() {
        return Collections.unmodifiableMap(teksty);
    }

    /** Names of the folders in it. */
    List<String> foldery() {
        try (Stream<Path> wszystko = Files.list(katalog)) {
            return wszystko.filter(Files::isDirectory)
                    .map(p -> String.valueOf(p.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The text of a file; null when a fault was added. */
    @Nullable
    String tekst(String plik) {
        Path sciezka = katalog.resolve(plik);
        Path folder = sciezka.getParent();
        if (Files.isSymbolicLink(sciezka)
                || (folder != null && !folder.equals(katalog) && Files.isSymbolicLink(folder))) {
            return usterka(Usterka.of(plik, 1, 1, "dowiazanie"));
        }
        if (!Files.isRegularFile(sciezka, LinkOption.NOFOLLOW_LINKS)) {
            return usterka(Usterka.of(plik, 1, 1, "brak-pliku"));
        }
        try {
            if (Files.size(sciezka) > NAJWIECEJ_BAJTOW) {
                return usterka(Usterka.of(plik, 1, 1, "za-duzy-plik", NAJWIECEJ_BAJTOW));
            }
            String tekst = tekst(plik, Files.readAllBytes(sciezka));
            if (tekst != null) {
                teksty.put(plik, tekst);
            }
            return tekst;
        } catch (IOException e) {
            return usterka(Usterka.of(plik, 1, 1, "nieczytelny-plik"));
        }
    }

    /** The text of a file that need not be there. */
    @Nullable
    String tekstJesliJest(String plik) {
        return Files.exists(katalog.resolve(plik), LinkOption.NOFOLLOW_LINKS) ? tekst(plik) : null;
    }

    private @Nullable String tekst(String plik, byte[] bajty) {
        CharsetDecoder dekoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer znaki = CharBuffer.allocate(bajty.length + 1);
        boolean blad = dekoder.decode(ByteBuffer.wrap(bajty), znaki, true).isError();
        String tekst = znaki.flip().toString();
        if (blad) {
            int wiersz = (int) tekst.chars().filter(c -> c == '\n').count() + 1;
            return usterka(Usterka.of(plik, wiersz, tekst.length() - tekst.lastIndexOf('\n'), "nie-utf8"));
        }
        return (tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst).replace("\r\n", "\n");
    }

    private @Nullable String usterka(Usterka usterka) {
        usterki.add(usterka);
        return null;
    }

    /**
     * SHA-256 over the path and content of every file read, in the order of paths, without the line that says what a draft
     * was made from: an untouched copy has the checksum of the original.
     */
    String suma() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            teksty.forEach((plik, tekst) -> {
                String tresc = plik.equals(ZrodlaZestawu.STANDARD) ? ZrodlaZestawu.bezPodstawy(tekst) : tekst;
                sha.update((plik + "\n" + tresc + "\n").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Każda Java ma SHA-256", e);
        }
    }
}
