package clinic.docket.store.row.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code setting}. */
@Entity
@Table(name = "setting")
public class SettingRow {
    @Id String name;

    @Column(nullable = false)
    String content;

    protected SettingRow() {}

    public static SettingRow of(String name, String content) {
        var row = new SettingRow();
        row.name = name;
        row.content = content;
        return row;
    }

    public String content() {
        return content;
    }
}
