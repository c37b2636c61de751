package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Breaking lines. */
class SkladTest {

    @Test
    void lines_break_between_words() {
        assertThat(Sklad.zlam("Żółta gęś jaźni", 10)).containsExactly("Żółta gęś", "jaźni");
        assertThat(Sklad.zlam("/bardzo/dlugi/wskaznik tu", 5)).containsExactly("/bardzo/dlugi/wskaznik", "tu");
        assertThat(Sklad.zlam("", 5)).containsExactly("");
    }

    @Test
    void no_line_ends_with_a_single_letter() {
        assertThat(Sklad.zlam("porozumienie z urzędem", 16)).containsExactly("porozumienie", "z urzędem");
        assertThat(Sklad.zlam("dom i w nim kot", 9)).containsExactly("dom", "i w nim", "kot");
    }

    @Test
    void only_readable_characters_are_kept() {
        assertThat(Sklad.bezpieczny("a\n\tb\u001b[31m\u202Ec")).isEqualTo("a  b\uFFFD[31m\uFFFDc");
        assertThat(Sklad.bezpieczny("\u061Ca\u2028b\u2029\u0085")).isEqualTo("\uFFFDa\uFFFDb\uFFFD\uFFFD");
    }
}
