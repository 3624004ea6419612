package clinic.docket.ui.kiosk.page;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * Lets a node follow the model only while it is on screen: a kiosk runs for months, and each page
 * and each language makes new nodes upon the same model.
 */
public final class WhileShown {
    private Subscription subscription = Subscription.EMPTY;

    private WhileShown() {}

    /** The listener is told the value when the node comes on screen, and each value after it. */
    public static <T> void follow(
            Node owner, ObservableValue<T> value, Consumer<? super T> listener) {
        var following = new WhileShown();
        owner.sceneProperty()
                .subscribe(scene -> {
                    following.subscription.unsubscribe();
                    following.subscription =
                            scene == null ? Subscription.EMPTY : value.subscribe(listener);
                });
    }
}
