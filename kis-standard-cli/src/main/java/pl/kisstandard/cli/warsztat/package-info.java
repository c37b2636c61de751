/** What the analyst's workshop tells, composed as documents and as JSON. */
@NullMarked
package pl.kisstandard.cli.warsztat;

import org.jspecify.annotations.NullMarked;
