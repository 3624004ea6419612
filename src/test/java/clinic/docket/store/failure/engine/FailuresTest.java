package clinic.docket.store.failure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void findsTheFullDiskBehindABatchWhichHasNoCause() {
        var full = new IOException("No space left on device");
        var batch = new BatchUpdateException("IO", "90028", 90028, new int[0]);
        batch.setNextException(new SQLException("IO", "90028", 90028, full));

        assertThat(Failures.translate(batch))
                .asInstanceOf(InstanceOfAssertFactories.type(StorageFailure.class))
                .extracting(StorageFailure::kind)
                .isEqualTo(StorageFailure.Kind.DISK_FULL);
    }
}
