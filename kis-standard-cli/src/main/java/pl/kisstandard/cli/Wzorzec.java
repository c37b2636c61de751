package pl.kisstandard.cli;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A path with {@code *}, {@code ?}, {@code [ ]}, <code>{ }</code> or {@code **} that the shell left as it is.
 *
 * @param poczatek the folder before the first element with such a character
 * @param reszta matches what follows that folder
 * @param poziomy how deep it may match
 */
record Wzorzec(Path poczatek, PathMatcher reszta, int poziomy) {

    private static final Pattern ZNAKI = Pattern.compile("[*?\\[\\]{}]");

    static boolean jest(String argument) {
        return ZNAKI.matcher(argument).find();
    }

    /** The pattern; null when it is written wrongly. */
    static @Nullable Wzorzec of(String argument) {
        String wzor = argument.replace(File.separatorChar, '/');
        int ciecie = 0;
        for (int i = 0; i < wzor.length() && !jest(wzor.substring(0, i + 1)); i++) {
            ciecie = wzor.charAt(i) == '/' ? i + 1 : ciecie;
        }
        String reszta = wzor.substring(ciecie);
        boolean wGlab = reszta.contains("**");
        // "**/" also stands for no folder at all
        String glob = reszta.startsWith("**/") ? "{**/,}" + reszta.substring(3) : reszta.replace("/**/", "{/,/**/}");
        try {
            PathMatcher pasuje = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            int poziomy = wGlab ? Integer.MAX_VALUE : reszta.split("/", -1).length;
            return new Wzorzec(Path.of(wzor.substring(0, ciecie)), pasuje, poziomy);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    boolean pasuje(Path sciezka) {
        return reszta.matches(poczatek.relativize(sciezka));
    }

    /** Whether something inside this folder may match. */
    boolean glebiej(Path folder) {
        return poczatek.relativize(folder).getNameCount() < poziomy;
    }
}
