package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.warsztat.BrakKryterium;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;
import pl.kisstandard.rules.warsztat.Krok;

/** What would have to change in a wniosek, for programs. Keys stay; new ones may come. */
public final class IleBrakujeJson {

    private final OpisKrokow opis;

    private IleBrakujeJson(OpisKrokow opis) {
        this.opis = opis;
    }

    public static String toJson(String plik, Braki braki, Jezyk jezyk) {
        return PorownanieJson.pisz(new IleBrakujeJson(new OpisKrokow(new SlowaWarsztatu(jezyk))).braki(plik, braki));
    }

    private ObjectNode braki(String plik, Braki braki) {
        ObjectNode korzen = PorownanieJson.JSON
                .createObjectNode()
                .put("wniosek", plik)
                .put("zestaw", braki.po().pochodzenie().zestaw())
                .put("brakuje", braki.kryteria().size())
                .put("krokow", braki.kroki().size())
                .put("opiniaPo", braki.po().opinia().name());
        korzen.set("kroki", kroki(braki.kroki()));
        ArrayNode kryteria = korzen.putArray("kryteria");
        for (BrakKryterium b : braki.kryteria()) {
            ObjectNode kryterium = kryteria.addObject()
                    .put("id", b.teraz().id())
                    .put("kod", b.teraz().kod())
                    .put("pewnosc", b.pewnosc().name());
            kryterium.set("teraz", PorownanieJson.wynik(b.teraz()));
            ArrayNode rozwiazania = kryterium.putArray("rozwiazania");
            b.rozwiazania().forEach(r -> {
                ObjectNode rozwiazanie = rozwiazania.addObject();
                rozwiazanie.set("kroki", kroki(r.kroki()));
                rozwiazanie.set("po", PorownanieJson.wynik(r.po()));
            });
        }
        return korzen;
    }

    private ArrayNode kroki(List<Krok> kroki) {
        ArrayNode lista = PorownanieJson.JSON.createArrayNode();
        for (Krok k : kroki) {
            ObjectNode krok = lista.addObject()
                    .put("rodzaj", k.rodzaj().name())
                    .put("wskaznik", k.wskaznik())
                    .put("kod", k.kod())
                    .put("zdanie", opis.opisz(k));
            if (k.rodzaj() == Krok.Rodzaj.DODAJ) {
                ObjectNode pozycja = krok.putObject("pozycja");
                k.pozycja()
                        .forEach((klucz, wartosc) ->
                                pozycja.set(klucz, PorownanieJson.JSON.valueToTree(prosta(wartosc))));
            } else if (k.rodzaj() != Krok.Rodzaj.USUN) {
                krok.set("dotad", PorownanieJson.JSON.valueToTree(prosta(k.dotad())));
                krok.set("teraz", PorownanieJson.JSON.valueToTree(prosta(k.teraz())));
            }
        }
        return lista;
    }

    /** Dates as they stand in a wniosek. */
    private static @Nullable Object prosta(@Nullable Object wartosc) {
        return wartosc instanceof LocalDate ? wartosc.toString() : wartosc;
    }
}
