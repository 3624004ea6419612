package clinic.docket.store.row.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The only row of {@code clinic}. */
@Entity
@Table(name = "clinic")
public class ClinicRow {
    /** The table holds one row, and this is its id. */
    public static final int ONLY = 1;

    @Id int id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false, updatable = false)
    boolean demo;

    protected ClinicRow() {}

    public static ClinicRow of(String name, boolean demo) {
        var row = new ClinicRow();
        row.id = ONLY;
        row.name = name;
        row.demo = demo;
        return row;
    }

    public String name() {
        return name;
    }

    public boolean isDemo() {
        return demo;
    }
}
