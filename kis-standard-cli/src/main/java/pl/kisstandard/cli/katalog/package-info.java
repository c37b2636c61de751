/** The rule catalogue: what each criterion asks for and how it is judged, made from the rule set. */
@NullMarked
package pl.kisstandard.cli.katalog;

import org.jspecify.annotations.NullMarked;
