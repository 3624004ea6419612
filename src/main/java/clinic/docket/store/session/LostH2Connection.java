package clinic.docket.store.session;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * Tells the pool which H2 errors mean that a connection is lost; without it the pool never
 * recovers.
 */
public final class LostH2Connection implements SQLExceptionOverride {
    private static final Set<Integer> LOST =
            Set.of(
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return LOST.contains(failure.getErrorCode())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
