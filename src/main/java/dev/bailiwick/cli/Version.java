package dev.bailiwick.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, from the jar that this runs from. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"bailiwick " + version};
    }
}
