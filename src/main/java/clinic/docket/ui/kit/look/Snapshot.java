package clinic.docket.ui.kit.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/**
 * Pictures of screens, drawn into memory: no display is needed. On the FX thread only.
 *
 * <p>A scene in a window shows the focus ring too; popups are windows of their own and are not in
 * the picture.
 */
public final class Snapshot {

    private Snapshot() {}

    /** Dresses the root in the theme, lays it out at this size and writes the picture as PNG. */
    public static void write(Parent root, int width, int height, Theme theme, Path file)
            throws IOException {
        var scene = new Scene(root, width, height);
        theme.applyTo(scene);
        write(scene, file);
    }

    /** Writes the scene as it is now. */
    public static void write(Scene scene, Path file) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("No PNG writer for " + file);
        }
    }
}
