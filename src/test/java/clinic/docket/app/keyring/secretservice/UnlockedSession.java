package clinic.docket.app.keyring.secretservice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A bus and a GNOME key ring of the test's own, in a folder of its own: never that of whoever runs
 * the tests.
 */
final class UnlockedSession implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("dbus-daemon", "dbus-send", "gnome-keyring-daemon");

    private final Map<String, String> environment;
    private final String address;
    private final Process bus;
    private final Process daemon;

    private UnlockedSession(Path folder) throws IOException {
        environment = Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString());
        bus = start("", "dbus-daemon", "--session", "--print-address", "--nofork");
        address = bus.inputReader(StandardCharsets.UTF_8).readLine();
        daemon =
                start(
                        address,
                        "gnome-keyring-daemon",
                        "--unlock",
                        "--components=secrets",
                        "--foreground");
        try (var words = daemon.outputWriter(StandardCharsets.UTF_8)) {
            words.write("password");
        }
    }

    static boolean isPossible() {
        return PROGRAMS.stream().allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)));
    }

    static UnlockedSession in(Path folder) throws Exception {
        var session = new UnlockedSession(folder);
        session.run(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.StartServiceByName",
                "string:org.freedesktop.secrets",
                "uint32:0");
        return session;
    }

    String address() {
        return address;
    }

    void lock() throws Exception {
        run(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets",
                "org.freedesktop.Secret.Service.Lock",
                "array:objpath:/org/freedesktop/secrets/aliases/default");
    }

    void freeze(boolean frozen) throws Exception {
        run("kill", frozen ? "-STOP" : "-CONT", Long.toString(daemon.pid()));
    }

    private void run(String... command) throws Exception {
        int code = start(address, command).waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    private Process start(String at, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().putAll(environment);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", at);
        return builder.start();
    }

    @Override
    public void close() {
        daemon.destroyForcibly().onExit().join();
        bus.destroyForcibly().onExit().join();
    }
}
