package clinic.docket.app.place;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that starts Docket once more, as this process was started. */
public final class OwnCommand {
    private static final String MAIN = "clinic.docket.app.Docket";
    // Set by the launcher that jpackage makes.
    private static final String LAUNCHER = "jpackage.app-path";
    // One process at a time may write or use them.
    private static final List<String> OF_ONE_PROCESS =
            List.of("-XX:AOT", "-agentlib:", "-javaagent:");

    private OwnCommand() {}

    /**
     * With these words behind it.
     *
     * @param options for Java; an installed launcher takes none
     */
    public static List<String> of(List<String> options, List<String> words) {
        var command =
                Optional.ofNullable(System.getProperty(LAUNCHER))
                        .map(OwnCommand::installed)
                        .orElseGet(() -> java(options));
        command.addAll(words);
        return command;
    }

    private static List<String> installed(String launcher) {
        return new ArrayList<>(List.of(launcher));
    }

    private static List<String> java(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> OF_ONE_PROCESS.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        return command;
    }
}
