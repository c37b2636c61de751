package pl.kisstandard.rules;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.ZapisSzkicu;
import pl.kisstandard.rules.internal.ZrodlaZestawu;
import pl.kisstandard.rules.internal.compile.NoweKryterium;

/** Makes and extends drafts: rule sets as folders, to be edited and judged with through {@link ZestawRegul#compile}. */
public final class SzkicZestawu {

    private SzkicZestawu() {}

    /**
     * Writes a complete copy of a released rule set. Its files are those that were released, but for a line in
     * {@code standard.yaml} that says what the draft was made from. The folder appears whole or not at all.
     *
     * @param id address of the version, for example {@code sc-kis:2014.1}
     * @param folder one that does not exist yet, or an empty one
     * @throws NieznanyZestawException when there is no such version
     * @throws FileAlreadyExistsException when something is there already
     * @throws IOException when the folder cannot be written
     */
    public static void export(String id, Path folder) throws IOException {
        if (!WydaneZestawy.jest(id)) {
            throw NieznanyZestawException.of(id);
        }
        ZapisSzkicu.zapisz(ZrodlaZestawu.kopia(id), folder);
    }

    /**
     * Adds a criterion to a draft: a folder of its own after the pattern of another criterion, and its id at the end of a
     * group in {@code standard.yaml}. It judges as its pattern does until it is edited. Needs what
     * {@link ZestawRegul#compile} needs.
     *
     * @param szkic folder of the draft
     * @param id id of the new criterion: words of small letters and digits, joined by hyphens
     * @param naWzor id of the pattern; null for the criterion with the shortest rules
     * @param grupa name of the group in either language; null for that of the pattern
     * @return the files to be edited
     * @throws BlednyParametrException when the id cannot be used, or there is no such pattern or group
     * @throws BlednyZestawException when the draft is faulty
     * @throws IOException when it cannot be written
     */
    public static List<Path> addCriterion(Path szkic, String id, @Nullable String naWzor, @Nullable String grupa)
            throws IOException {
        return NoweKryterium.add(szkic, id, naWzor, grupa);
    }
}
