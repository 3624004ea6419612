package clinic.docket.ui.shell;

import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the frame of the window shows: who works here, where, and which screen is open. */
public final class ShellModel {
    /** Unless somebody chose another time at this workstation. */
    public static final Duration NAMES_HIDDEN_AFTER = Duration.ofMinutes(5);

    /**
     * Who signed in, and where.
     *
     * @param roleKey the text for the role
     * @param demo whether this is the demo clinic, which must never be taken for a real one
     */
    public record Place(String userName, String roleKey, String workstation, boolean demo) {}

    /**
     * How the window looks and speaks at this workstation.
     *
     * @param zoom of the texts, in percent
     * @param namesHiddenAfter without a key or a click; zero for never
     */
    public record Look(Theme theme, Locale language, int zoom, Duration namesHiddenAfter) {

        /** What nobody has changed. */
        public Look(Theme theme, Locale language) {
            this(theme, language, TextZoom.USUAL, NAMES_HIDDEN_AFTER);
        }

        Look with(Theme other) {
            return new Look(other, language, zoom, namesHiddenAfter);
        }

        Look with(Locale other) {
            return new Look(theme, other, zoom, namesHiddenAfter);
        }

        Look withZoom(int percent) {
            return new Look(theme, language, percent, namesHiddenAfter);
        }

        Look withNamesHiddenAfter(Duration time) {
            return new Look(theme, language, zoom, time);
        }
    }

    /** What is known of the database. */
    public enum Connection {
        /** Inside this process: nothing to tell. */
        OWN,
        LIVE,
        LOST
    }

    /**
     * Stays in sight on every screen, as long as its cause lasts.
     *
     * @param lead the fact
     * @param deed the one thing to do about it
     */
    public record Standing(Tone tone, String lead, String sentence, Optional<Deed> deed) {}

    /** A button; its text is the verb. */
    public record Deed(String verb, Runnable act) {}

    private final Place place;
    private final List<Screen> screens;
    private final ReadOnlyObjectWrapper<Screen> current;
    private final ObjectProperty<Look> look;
    private final ObjectProperty<Optional<String>> alarm =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Connection> connection =
            new SimpleObjectProperty<>(Connection.OWN);
    private final ObjectProperty<Optional<String>> site =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /**
     * Opens the first screen.
     *
     * @param screens those that this person may see, in the order of the rail; never empty
     */
    public ShellModel(Place place, Look look, List<Screen> screens) {
        this.place = place;
        this.screens = List.copyOf(screens);
        this.look = new SimpleObjectProperty<>(look);
        current = new ReadOnlyObjectWrapper<>(this.screens.getFirst());
    }

    public Place place() {
        return place;
    }

    public List<Screen> screens() {
        return screens;
    }

    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** What must stay in sight, on every screen, until its cause is gone. */
    public ObjectProperty<Optional<String>> alarmProperty() {
        return alarm;
    }

    /** Below the alarm. */
    public ObjectProperty<Optional<Standing>> standingProperty() {
        return standing;
    }

    /** The status line tells it. */
    public ObjectProperty<Connection> connectionProperty() {
        return connection;
    }

    /** The name of the site where there are several: the status line tells it. */
    public ObjectProperty<Optional<String>> siteProperty() {
        return site;
    }

    /** True while work takes longer than a second: the status line shows it. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** An id that is not in the rail changes nothing. */
    void open(String id) {
        screens.stream()
                .filter(screen -> screen.id().equals(id))
                .findFirst()
                .ifPresent(current::set);
    }
}
