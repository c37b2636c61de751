package pl.kisstandard.cli;

import picocli.CommandLine.Command;

/** What has to do with rule sets themselves; each thing is a command of its own. */
@Command(name = "reguly", aliases = "rules", mixinStandardHelpOptions = true)
final class RegulyCommand {}
