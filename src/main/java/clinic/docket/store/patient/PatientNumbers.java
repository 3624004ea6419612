package clinic.docket.store.patient;

import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/** Counts patients up, never giving a number twice; a transaction that fails leaves a gap. */
public final class PatientNumbers {
    private static final String SEQUENCE = "patient_number";

    private final NativeQuery<Long> next;

    public PatientNumbers(StatelessSession session) {
        String sql =
                session.getFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                        .getSequenceSupport()
                        .getSequenceNextValString(SEQUENCE);
        next = session.createNativeQuery(sql, Long.class);
    }

    public long next() {
        return next.getSingleResult();
    }
}
