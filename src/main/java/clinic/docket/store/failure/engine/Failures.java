package clinic.docket.store.failure.engine;

import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.failure.StorageFailure;
import jakarta.data.exceptions.DataException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the database and Hibernate throw into our own exceptions. The engine's texts quote
 * stored values, which may be a patient's: only its codes go further.
 */
public final class Failures {
    /** The SQL state of our own refusal to work with tables of another version. */
    public static final String OTHER_VERSION = "DK001";

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "57014", "HYT00");
    private static final Set<String> RESERVATION_KEYS =
            Set.of("booked_cell", "reservation_start", "reservation_no_overlap");

    private static final Set<String> FULL =
            Set.of("No space left", "not enough space on the disk", "quota exceeded");

    private Failures() {}

    /** By what the operating systems say: neither Java nor H2 has another sign of it. */
    public static boolean isDiskFull(Throwable failure) {
        return find(failure, IOException.class)
                .map(IOException::getMessage)
                .filter(text -> FULL.stream().anyMatch(text::contains))
                .isPresent();
    }

    /** H2 says by an assertion that it cannot go on, as when its disk has failed. */
    public static boolean isOfEngine(AssertionError failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.h2.");
    }

    /** For what {@link #isOfEngine} recognised. */
    public static StorageFailure translate(AssertionError failure) {
        return new StorageFailure(StorageFailure.Kind.OTHER, "The engine gave up", failure);
    }

    /** Exceptions that do not come from the storage pass unchanged. */
    public static RuntimeException translate(RuntimeException failure) {
        if (!(failure instanceof PersistenceException || failure instanceof DataException)) {
            return failure;
        }
        if (find(failure, StaleStateException.class).isPresent()
                || find(failure, OptimisticLockException.class).isPresent()) {
            return new StaleRecord(failure);
        }
        return find(failure, SQLException.class)
                .map(Failures::translate)
                .orElseGet(() -> other(failure));
    }

    /** What JDBC threw itself, past Hibernate. */
    public static RuntimeException translate(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        SQLException cause = withoutValues(failure, state);
        if (state.equals(EXCLUSION_VIOLATION) || isReservationKey(failure, state)) {
            return new ReservationConflict(cause);
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return new DuplicateRecord(cause);
        }
        return new StorageFailure(kind(failure, state), "The database refused: " + state, cause);
    }

    private static boolean isReservationKey(SQLException failure, String state) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return state.equals(UNIQUE_VIOLATION)
                && RESERVATION_KEYS.stream().anyMatch(message::contains);
    }

    private static StorageFailure.Kind kind(SQLException failure, String state) {
        if (BUSY.contains(state)) {
            return StorageFailure.Kind.BUSY;
        }
        if (state.equals(OTHER_VERSION)) {
            return StorageFailure.Kind.TOO_NEW;
        }
        if (state.equals("53100") || isDiskFull(failure)) {
            return StorageFailure.Kind.DISK_FULL;
        }
        if (failure instanceof SQLTransientConnectionException) {
            // Without a cause every connection of the pool was at work.
            return failure.getCause() == null
                    ? StorageFailure.Kind.BUSY
                    : StorageFailure.Kind.UNREACHABLE;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return StorageFailure.Kind.UNREACHABLE;
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
                    StorageFailure.Kind.UNREACHABLE;
            case ErrorCode.FILE_CORRUPTED_1 -> StorageFailure.Kind.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> StorageFailure.Kind.NOT_WRITABLE;
            default -> StorageFailure.Kind.OTHER;
        };
    }

    private static SQLException withoutValues(SQLException failure, String state) {
        var cause =
                new SQLException(
                        "SQL state " + state + ", code " + failure.getErrorCode(),
                        state,
                        failure.getErrorCode());
        cause.setStackTrace(failure.getStackTrace());
        return cause;
    }

    private static StorageFailure other(RuntimeException failure) {
        return new StorageFailure(StorageFailure.Kind.OTHER, "Storage failed", failure);
    }

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = reason(at)) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** A batch has no cause; what went wrong in it is its next exception. */
    private static @Nullable Throwable reason(Throwable failure) {
        return failure.getCause() == null && failure instanceof SQLException sql
                ? sql.getNextException()
                : failure.getCause();
    }
}
