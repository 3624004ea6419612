package clinic.docket.app.cli.database;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.ConnectionCode;
import clinic.docket.app.database.PostgresAddress;
import clinic.docket.app.place.Secrets;
import clinic.docket.app.place.Surroundings;
import clinic.docket.store.rights.DeskAccount;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code docket prepare}: as the owner of a PostgreSQL database, brings its tables up to date and
 * lets workstations in, with an account that can change neither the tables nor the audit trail.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true)
public final class PrepareCommand implements Callable<Integer> {
    static final String USER = "DOCKET_DB_USER";
    static final String PASSWORD = "DOCKET_DB_PASSWORD";

    private final Surroundings surroundings;
    private final Map<String, String> environment;

    @Spec private CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            descriptionKey = "docket.prepare.url")
    private String url = "";

    @Option(names = "--new-code", descriptionKey = "docket.prepare.newCode")
    private boolean newCode;

    /**
     * @param environment where the owner's account is named: never on the command line, which every
     *     user of the machine can read
     */
    public PrepareCommand(Surroundings surroundings, Map<String, String> environment) {
        this.surroundings = surroundings;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String address = PostgresAddress.of(url);
        var owner =
                new DatabaseSettings.Server(
                        address,
                        environment.getOrDefault(USER, ""),
                        environment.getOrDefault(PASSWORD, ""));
        var out = spec.commandLine().getOut();
        try (var database = Database.open(owner, () -> false)) {
            if (database.admitsDesks() && !newCode) {
                out.println(surroundings.texts().get("docket.prepare.ready"));
            } else {
                String password = Secrets.random();
                database.admitDesks(password);
                out.println(
                        ConnectionCode.of(
                                new DatabaseSettings.Server(address, DeskAccount.NAME, password)));
            }
        }
        out.flush();
        return ExitCode.OK;
    }
}
