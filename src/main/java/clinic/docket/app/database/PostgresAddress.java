package clinic.docket.app.database;

import java.util.regex.Pattern;

/** How people name a PostgreSQL database, as JDBC wants it. */
public final class PostgresAddress {
    private static final String JDBC = "jdbc:postgresql://";
    private static final Pattern THIS_COMPUTER =
            Pattern.compile("jdbc:postgresql://(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])[:/].*");
    private static final String VERIFIED = "sslmode=verify-full";

    private PostgresAddress() {}

    /**
     * A host, port and database, or an address of JDBC, with its options. To another computer the
     * connection is encrypted and the server's certificate and name are verified, unless the
     * address says otherwise itself.
     */
    public static String of(String typed) {
        String address = typed.strip().replaceFirst("^(jdbc:)?postgres(ql)?:(//)?", "");
        String url = JDBC + address;
        if (url.contains("sslmode=") || THIS_COMPUTER.matcher(url).matches()) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + VERIFIED;
    }
}
