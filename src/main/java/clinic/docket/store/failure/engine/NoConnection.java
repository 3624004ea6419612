package clinic.docket.store.failure.engine;

import clinic.docket.store.failure.StorageFailure;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Why a server gave no connection, as far as somebody can do something about it. */
public final class NoConnection {
    private static final Set<String> ACCOUNT_STATES = Set.of("28000", "28P01");
    // PostgreSQL's driver, where nothing broke but the certificate has another name, or the server
    // offers no TLS.
    private static final Set<String> TLS_STATES = Set.of("08006", "08004");
    private static final String NO_SUCH_CATALOG = "3D000";

    private NoConnection() {}

    /** Of both engines. */
    public static StorageFailure to(SQLException failure) {
        return new StorageFailure(kind(failure), "No connection to the server", failure);
    }

    private static StorageFailure.Kind kind(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (ACCOUNT_STATES.contains(state)) {
            return StorageFailure.Kind.ACCOUNT_REFUSED;
        }
        if (state.equals(NO_SUCH_CATALOG)) {
            return StorageFailure.Kind.NO_DATABASE;
        }
        if (Failures.find(failure, UnknownHostException.class).isPresent()) {
            return StorageFailure.Kind.UNKNOWN_HOST;
        }
        if (Failures.find(failure, FileNotFoundException.class).isPresent()) {
            return StorageFailure.Kind.NO_AUTHORITY;
        }
        return isAboutTls(failure, state)
                ? StorageFailure.Kind.FOREIGN_SERVER
                : StorageFailure.Kind.UNREACHABLE;
    }

    private static boolean isAboutTls(SQLException failure, String state) {
        return Failures.find(failure, CertificateException.class).isPresent()
                || (Failures.find(failure, SSLException.class).isPresent() && !isHungUp(failure))
                || (TLS_STATES.contains(state) && failure.getCause() == null);
    }

    /** A server that hangs up while it is greeted has not said who it is. */
    private static boolean isHungUp(SQLException failure) {
        return Failures.find(failure, EOFException.class).isPresent()
                || Failures.find(failure, SocketException.class).isPresent()
                || Failures.find(failure, SocketTimeoutException.class).isPresent();
    }
}
