package clinic.docket.store.session;

import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode;

/** Starts Hibernate with all rows, and lets it compare them with the tables. */
final class Sessions {
    private Sessions() {}

    static SessionFactory factory(DataSource source, SqlCount sqlCount) {
        return new HibernatePersistenceConfiguration("docket")
                .managedClasses(Rows.all().toArray(Class<?>[]::new))
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                // As OffsetDateTime: java.sql.Timestamp takes each instant through a calendar.
                .property(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE")
                .property(AvailableSettings.STATEMENT_INSPECTOR, sqlCount)
                .property(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .property(AvailableSettings.USE_QUERY_CACHE, false)
                .property(AvailableSettings.GENERATE_STATISTICS, false)
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                // The commit is made durable on the connection that committed.
                .property(
                        AvailableSettings.CONNECTION_HANDLING,
                        PhysicalConnectionHandlingMode.DELAYED_ACQUISITION_AND_HOLD)
                .createEntityManagerFactory();
    }
}
