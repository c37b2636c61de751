/** The analyst's workshop: what can be found out about a rule set besides its verdicts. */
@NullMarked
package pl.kisstandard.rules.warsztat;

import org.jspecify.annotations.NullMarked;
