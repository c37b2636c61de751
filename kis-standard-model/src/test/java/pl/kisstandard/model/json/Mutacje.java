package pl.kisstandard.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a document at random: deletes, renames, duplicates or retypes one of its nodes. Repeatable by its seed. */
public final class Mutacje {

    /** Ends a key that is to be written a second time under its own name. */
    private static final String POWTORZ = "@powtorz";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> WARTOSCI = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "\" \"",
            "\"tekst\"",
            "\"INNA\"",
            "\"LIDER\"",
            "\"PUP\"",
            "\"BRAK\"",
            "\"1.0\"",
            "\"2014-02-03\"",
            "\"2022-11-31\"",
            "\"03.02.2014\"",
            "0",
            "7",
            "-1",
            "39.5",
            "60.0",
            "1e1",
            "1000",
            "1001",
            "120",
            "121",
            "1e999999",
            "0.00001",
            "[]",
            "[null]",
            "[1]",
            "[\"OPS\"]",
            "[{}]",
            "{}",
            "{\"opis\": \"tekst\"}");

    private static final List<String> KLUCZE =
            List.of("opis", "nazwa", "rodzaj", "rola", "kompletna", "data", "kadra", "x", "a/b", "~");

    private final ObjectNode wzor;
    private final Random los;

    public Mutacje(ObjectNode wzor, long ziarno) {
        this.wzor = wzor;
        this.los = new Random(ziarno);
    }

    /** The next damaged document, always well-formed JSON. */
    public String nastepna() {
        ObjectNode mutant = wzor.deepCopy();
        List<ContainerNode<?>> pojemniki = new ArrayList<>();
        zbierz(mutant, pojemniki);
        ContainerNode<?> pojemnik = jeden(pojemniki);
        if (pojemnik instanceof ObjectNode obiekt) {
            zmien(obiekt);
        } else if (pojemnik instanceof ArrayNode lista) {
            zmien(lista);
        }
        return mutant.toString().replace(POWTORZ, "");
    }

    private void zmien(ObjectNode obiekt) {
        List<String> klucze = new ArrayList<>();
        obiekt.fieldNames().forEachRemaining(klucze::add);
        String klucz = jeden(klucze);
        switch (los.nextInt(6)) {
            case 0 -> obiekt.remove(klucz);
            case 1 -> obiekt.set(jeden(KLUCZE), obiekt.remove(klucz));
            case 2 -> obiekt.set(klucz + "x", obiekt.remove(klucz));
            case 3 -> obiekt.set(klucz + POWTORZ, obiekt.get(klucz).deepCopy());
            default -> obiekt.set(klucz, wartosc());
        }
    }

    private void zmien(ArrayNode lista) {
        int miejsce = los.nextInt(lista.size());
        switch (los.nextInt(4)) {
            case 0 -> lista.remove(miejsce);
            case 1 -> lista.add(lista.get(miejsce).deepCopy());
            default -> lista.set(miejsce, wartosc());
        }
    }

    private JsonNode wartosc() {
        try {
            return MAPPER.readTree(jeden(WARTOSCI));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T jeden(List<T> lista) {
        return lista.get(los.nextInt(lista.size()));
    }

    private static void zbierz(JsonNode wezel, List<ContainerNode<?>> pojemniki) {
        if (wezel instanceof ContainerNode<?> pojemnik && !pojemnik.isEmpty()) {
            pojemniki.add(pojemnik);
        }
        wezel.forEach(dziecko -> zbierz(dziecko, pojemniki));
    }
}
