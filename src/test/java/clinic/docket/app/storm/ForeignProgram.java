package clinic.docket.app.storm;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/** Writes holds into the storm's days past all our code, without asking whether they are free. */
final class ForeignProgram implements AutoCloseable {
    private static final String HOLD =
            "insert into slot_hold (id, site_id, practitioner_id, starts_at, ends_at,"
                    + " occupied_from, occupied_until, holder, workstation, expires_at)"
                    + " select ?, ?, ?, ?, ?, ?, ?, id, 'foreign', ? from app_user fetch first row only";
    private static final String TIME =
            "insert into reservation (resource_id, lane, occupied_from, occupied_until, hold_id)"
                    + " values (?, 0, ?, ?, ?)";
    private static final int DAYS = 10;
    private static final int STEPS_OF_A_DAY = 120;
    private static final int MINUTES = 15;

    private final TestDatabase database;
    private final RandomGenerator dice;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> work;
    private volatile boolean ended;

    private ForeignProgram(TestDatabase database, long seed) {
        this.database = database;
        dice = new SplittableRandom(seed);
        work = thread.submit(this::write);
    }

    static ForeignProgram start(TestDatabase database, long seed) {
        return new ForeignProgram(database, seed);
    }

    private int write() throws SQLException {
        int written = 0;
        try (Connection connection = database.foreignConnection()) {
            connection.setAutoCommit(false);
            while (!ended) {
                written += wrote(connection) ? 1 : 0;
            }
        }
        return written;
    }

    private boolean wrote(Connection connection) throws SQLException {
        try {
            insert(connection);
            connection.commit();
            return true;
        } catch (SQLException taken) {
            connection.rollback();
            return false;
        }
    }

    private void insert(Connection connection) throws SQLException {
        UUID id = new UUID(dice.nextLong(), dice.nextLong());
        UUID doctor = StormClinic.DOCTORS.get(dice.nextInt(StormClinic.DOCTORS.size())).value();
        OffsetDateTime from =
                Fixtures.NOW
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(14 + dice.nextInt(DAYS))
                        .atTime(7, 0)
                        .plusMinutes(5L * dice.nextInt(STEPS_OF_A_DAY))
                        .atOffset(ZoneOffset.UTC);
        OffsetDateTime until = from.plusMinutes(MINUTES);
        try (PreparedStatement hold = connection.prepareStatement(HOLD);
                PreparedStatement time = connection.prepareStatement(TIME)) {
            Object[] values = {
                id, StormClinic.SITE.id().value(), doctor, from, until, from, until, until
            };
            for (int i = 0; i < values.length; i++) {
                hold.setObject(i + 1, values[i]);
            }
            hold.executeUpdate();
            time.setObject(1, doctor);
            time.setObject(2, from);
            time.setObject(3, until);
            time.setObject(4, id);
            time.executeUpdate();
        }
    }

    /** How many holds got their time; ends it. */
    int written() throws InterruptedException, ExecutionException {
        ended = true;
        return work.get();
    }

    @Override
    public void close() {
        ended = true;
        thread.close();
    }
}
