package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pl.kisstandard.cli.warsztat.OpisKontrprzykladu;
import pl.kisstandard.cli.warsztat.ZapisYaml;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.Kontrprzyklad;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;

/**
 * Adds counter-examples to the cases of a draft.
 *
 * @param szkic folder of the draft
 * @param odCzego what the draft was compared with
 * @param zestaw the draft
 */
record NowePrzypadki(Path szkic, String odCzego, ZestawRegul zestaw) {

    /**
     * Says of each counter-example, after its criterion, whether it was added: a wniosek that a case has already is not added
     * again.
     */
    List<String> dopisz(List<PorownanieKryterium> kryteria, Komunikaty komunikaty) {
        List<String> dopisane = new ArrayList<>();
        for (OpisKryterium opis : zestaw.katalog(Jezyk.PL).kryteria()) {
            List<byte[]> znane = opis.przypadki().stream()
                    .filter(p -> p.parametry().isEmpty())
                    .map(p -> WniosekWriter.toJson(p.wniosek().wniosek()))
                    .collect(Collectors.toCollection(ArrayList::new));
            StringBuilder nowe = new StringBuilder();
            for (PorownanieKryterium k : kryteria) {
                for (Kontrprzyklad p : k.id().equals(opis.id()) ? k.kontrprzyklady() : List.<Kontrprzyklad>of()) {
                    byte[] json = WniosekWriter.toJson(p.wniosek());
                    String zdanie = OpisKontrprzykladu.zdanie(p, odCzego);
                    boolean nowy = znane.stream().noneMatch(z -> Arrays.equals(z, json));
                    if (nowy) {
                        znane.add(json);
                        nowe.append(ZapisYaml.przypadek(zdanie, p.zmiana(), p.b()));
                    }
                    dopisane.add(
                            komunikaty.get(nowy ? "warsztat.dopisano" : "warsztat.juz-jest", k.id() + ": " + zdanie));
                }
            }
            if (nowe.length() > 0) {
                zapisz(szkic.resolve(opis.id()).resolve("przypadki.yaml"), nowe.toString());
            }
        }
        return dopisane;
    }

    private static void zapisz(Path plik, String nowe) {
        try {
            String dotad = Files.readString(plik);
            String koniec = dotad.isEmpty() || dotad.endsWith("\n") ? "" : "\n";
            PlikAtomowy.zapisz(plik, (dotad + koniec + nowe).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Wyjscie.NiezapisaneException(e);
        }
    }
}
