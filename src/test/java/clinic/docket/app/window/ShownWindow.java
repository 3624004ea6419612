package clinic.docket.app.window;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The real window, among those that tests have open. */
final class ShownWindow {
    private ShownWindow() {}

    static Scene scene() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && "Docket".equals(stage.getTitle()))
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow()
                .getScene();
    }
}
