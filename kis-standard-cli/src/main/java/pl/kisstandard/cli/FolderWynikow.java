package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import pl.kisstandard.cli.Wyjscie.NiezapisaneException;

/** The folder of results before a run: empty, or that of an interrupted run that is to go on. Nothing is overwritten. */
record FolderWynikow(Path folder, Komunikaty komunikaty) {

    /**
     * Opens it.
     *
     * @param wznow whether an interrupted run goes on
     * @throws BladUzycia when it holds something else, or the settings are not those of the interrupted run
     */
    DoFolderu open(boolean wznow, String ustawienia, List<Wydruk> wydruki) {
        try {
            boolean dziennik = Files.isRegularFile(folder.resolve(Dziennik.NAZWA), LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new BladUzycia(komunikaty.get("blad.wyjscie-nie-folder", folder));
            }
            if (!dziennik && !pusty()) {
                throw new BladUzycia(komunikaty.get("blad.wyjscie-niepuste", folder));
            }
            Files.createDirectories(folder);
            return new DoFolderu(new FolderKart(folder), wydruki, dziennik(wznow, ustawienia), komunikaty);
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        }
    }

    private Dziennik dziennik(boolean wznow, String ustawienia) throws IOException {
        Dziennik dziennik = new Dziennik(folder);
        try {
            String dotad = dziennik.ustawienia();
            if (dziennik.zajety()) {
                throw new BladUzycia(komunikaty.get("blad.wyjscie-uzywane", folder));
            }
            if (dotad != null && !wznow) {
                throw new BladUzycia(komunikaty.get("blad.wyjscie-zajete", folder));
            }
            if (dotad != null && !dotad.equals(ustawienia)) {
                String roznice = String.join(", ", UstawieniaWsadu.roznice(dotad, ustawienia));
                throw new BladUzycia(komunikaty.get("blad.wznow-inne", roznice));
            }
            dziennik.zacznij(ustawienia);
            return dziennik;
        } catch (IOException | RuntimeException e) {
            dziennik.close();
            throw e;
        }
    }

    /** Whether a file would stand where a run keeps its kartas, their catalogue or its journal. */
    static boolean zajeta(Path plik, Path folder) {
        String nazwa = plik.getFileName().toString();
        return plik.toAbsolutePath().startsWith(folder.toAbsolutePath())
                && (nazwa.equals(KatalogWFolderze.NAZWA) || nazwa.equals(Dziennik.NAZWA) || nazwa.contains(".karta."));
    }

    private boolean pusty() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> zawartosc = Files.newDirectoryStream(folder)) {
            return !zawartosc.iterator().hasNext();
        }
    }
}
