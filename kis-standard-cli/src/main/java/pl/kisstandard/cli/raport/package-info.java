/**
 * The report on a batch of wnioski as one HTML page: {@link pl.kisstandard.cli.raport.RaportWsadu} counts them as they come
 * and then writes the page.
 */
@NullMarked
package pl.kisstandard.cli.raport;

import org.jspecify.annotations.NullMarked;
