package pl.kisstandard.pomiary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/** From the bytes of one wniosek to the bytes of its karta, step by step; one rule set for all threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class PomiarWniosku {

    @Param
    public Probka wniosek;

    private final JsonMapper jackson =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final ObjectReader rekordy = jackson.readerFor(Wniosek.class);
    private final ObjectReader drzewo = jackson.readerFor(JsonNode.class);
    private final ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
    private byte[] bajty;
    private WczytanyWniosek wczytany;
    private KartaStandardu karta;

    @Setup
    public void przygotuj() throws IOException {
        bajty = wniosek.bajty();
        wczytany = WniosekReader.read(bajty, wniosek.name());
        karta = zestaw.evaluate(wczytany);
        Wniosek jacksona = rekordy.readValue(bajty);
        if (!jacksona.equals(wczytany.wniosek())) {
            throw new IllegalStateException("Jackson czyta co innego niż WniosekReader: " + wniosek);
        }
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode jacksonDrzewo() throws IOException {
        return drzewo.readValue(bajty);
    }

    /** Jackson's data binding to the records of the model, as it comes out of the box. */
    @Benchmark
    public Wniosek jacksonRekordy() throws IOException {
        return rekordy.readValue(bajty);
    }

    /** Strictly, with the checksum that the karta names. */
    @Benchmark
    public WczytanyWniosek odczyt() {
        return WniosekReader.read(bajty, "wniosek");
    }

    /** The whole karta: verdicts, sentences, values read, opinion. The API has no judging without them. */
    @Benchmark
    public KartaStandardu ocena() {
        return zestaw.evaluate(wczytany);
    }

    /** What a program would do that judges nothing: the karta it writes is the right one, made before. */
    @Benchmark
    public int odczytZapis() {
        return WniosekReader.read(bajty, "wniosek").suma().length() + KartaWriter.toJson(karta).length;
    }

    @Benchmark
    public byte[] odczytOcenaZapis() {
        return KartaWriter.toJson(zestaw.evaluate(WniosekReader.read(bajty, "wniosek")));
    }
}
