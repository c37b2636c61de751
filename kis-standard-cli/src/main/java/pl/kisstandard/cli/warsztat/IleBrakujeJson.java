package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.warsztat.BrakKryterium;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;
import pl.kisstandard.rules.warsztat.Krok;

/** What would have to change in a wniosek, for programs. Keys stay; new ones may come. */
public final class IleBrakujeJson {

    private final Zalecenie zalecenie;

    private IleBrakujeJson(Zalecenie zalecenie) {
        this.zalecenie = zalecenie;
    }

    /** An object of the only wniosek, or an array of one for each of several. */
    public static String toJson(List<PrzejrzanyWniosek> wnioski, boolean wiele, Jezyk jezyk) {
        IleBrakujeJson json = new IleBrakujeJson(new Zalecenie(new SlowaWarsztatu(jezyk)));
        ArrayNode wszystkie = PorownanieJson.JSON.createArrayNode();
        wnioski.forEach(w -> wszystkie.add(json.wniosek(w)));
        return PorownanieJson.pisz(wiele ? wszystkie : wszystkie.get(0));
    }

    private ObjectNode wniosek(PrzejrzanyWniosek w) {
        return w.braki() == null
                ? PorownanieJson.JSON
                        .createObjectNode()
                        .put("wniosek", w.plik())
                        .put("nieoceniony", w.powod())
                : braki(w.plik(), w.braki());
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
                    .put("pewnosc", b.pewnosc().name())
                    .put("wiecej", b.wiecej());
            kryterium.set("teraz", PorownanieJson.wynik(b.teraz()));
            ArrayNode rozwiazania = kryterium.putArray("rozwiazania");
            b.rozwiazania().forEach(r -> {
                ObjectNode rozwiazanie = rozwiazania.addObject().put("pomylka", r.pomylka());
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
                    .put("zdanie", zalecenie.of(k));
            if (k.rodzaj() == Krok.Rodzaj.DODAJ) {
                krok.set("pozycja", pozycja(k, Objects.requireNonNull(k.teraz())));
            } else if (k.rodzaj() != Krok.Rodzaj.USUN) {
                krok.set("dotad", PorownanieJson.JSON.valueToTree(prosta(k.dotad())));
                krok.set("teraz", PorownanieJson.JSON.valueToTree(prosta(k.teraz())));
            }
            if (!k.takze().isEmpty()) {
                ArrayNode takze = krok.putArray("takze");
                k.takze()
                        .forEach(t -> takze.add(
                                k.rodzaj() == Krok.Rodzaj.DODAJ
                                        ? pozycja(k, t)
                                        : PorownanieJson.JSON.valueToTree(prosta(t))));
            }
        }
        return lista;
    }

    private static JsonNode pozycja(Krok krok, Object wpis) {
        ObjectNode pozycja = PorownanieJson.JSON.createObjectNode();
        krok.pozycja(wpis)
                .forEach((klucz, wartosc) -> pozycja.set(klucz, PorownanieJson.JSON.valueToTree(prosta(wartosc))));
        return pozycja;
    }

    /** Dates as they stand in a wniosek. */
    private static @Nullable Object prosta(@Nullable Object wartosc) {
        return wartosc instanceof LocalDate ? wartosc.toString() : wartosc;
    }
}
