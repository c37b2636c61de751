package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Wynik;

/**
 * Building a changed draft again and again in one JVM leaves nothing behind. {@code -Dprzebudowy=200} says how often; few
 * are enough to see a leak, because each left one would keep its classes.
 */
class PrzebudowyTest {

    private static final String ID = "kadra-specjalisci-reintegracji";
    private static final int ILE = Integer.getInteger("przebudowy", 30);
    private static final int ROZGRZEWKA = 20;

    /** What is in use after collecting garbage. */
    private record Pamiec(long sterta, long metaspace, long klasy) {

        static Pamiec teraz() {
            for (int i = 0; i < 4; i++) {
                System.gc();
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(p -> p.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(u -> u.getUsed())
                    .sum();
            return new Pamiec(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    @Test
    void rebuilding_a_draft_leaves_heap_and_classes_flat(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        Path drl = kopia.resolve(ID).resolve("kryterium.drl");
        String tekst = Zestaw.tekst(drl);
        WczytanyWniosek wniosek = WniosekReader.read(Zestaw.KATALOG.resolve("wzorzec.json"));
        Pamiec poRozgrzewce = Pamiec.teraz();
        for (int i = 0; i < ROZGRZEWKA + ILE; i++) {
            if (i == ROZGRZEWKA) {
                poRozgrzewce = Pamiec.teraz();
            }
            Files.writeString(drl, tekst.replace("komplet-specjalistow\"\n", "komplet-specjalistow " + i + "\"\n"));
            ZestawRegul szkic = ZestawRegul.compile(kopia);
            assertThat(szkic.evaluate(wniosek).kryterium(ID).wynik()).isEqualTo(Wynik.SPELNIENIE);
        }
        Pamiec naKoncu = Pamiec.teraz();

        System.out.printf("po rozgrzewce %s, po %d przebudowach %s%n", poRozgrzewce, ILE, naKoncu);
        assertThat(naKoncu.klasy() - poRozgrzewce.klasy())
                .as("classes kept, of about 40 a build")
                .isLessThan(ILE * 2L + 60);
        assertThat(naKoncu.metaspace() - poRozgrzewce.metaspace())
                .as("metaspace")
                .isLessThan(4_000_000L);
        assertThat(naKoncu.sterta() - poRozgrzewce.sterta()).as("heap").isLessThan(8_000_000L);
    }
}
