/**
 * The part of DRL that rule sets may use: its syntax tree, reader, writer and checks. What is compiled is written anew from
 * the tree, so nothing that the tree does not know can reach the compiler.
 */
@NullMarked
package pl.kisstandard.rules.internal.drl;

import org.jspecify.annotations.NullMarked;
