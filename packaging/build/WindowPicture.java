import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Keeps a picture of what a virtual display shows: {@code FRAMEBUFFER PNG}, until it is stopped.
 *
 * <p>Reads the file that {@code Xvfb -fbdir} keeps, which has the format of {@code xwd}: so no
 * program for pictures has to be installed. Paints when there is something new to see and it has
 * come to rest, so the picture is seldom one of a window that is still being drawn.
 */
final class WindowPicture {

    private static final int HEADER_NUMBERS = 25;
    private static final int BYTES_PER_COLOUR = 12;
    private static final Duration REST = Duration.ofSeconds(2);

    private WindowPicture() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path framebuffer = Path.of(arguments[0]);
        Path png = Path.of(arguments[1]);
        Screen seen = Screen.read(framebuffer);
        Screen painted = seen;
        long since = System.nanoTime();
        while (Files.exists(framebuffer)) {
            Thread.sleep(500);
            Screen now = Screen.read(framebuffer);
            if (!now.showsTheSameAs(seen)) {
                since = System.nanoTime();
            } else if (!now.isBlank()
                    && !now.showsTheSameAs(painted)
                    && System.nanoTime() - since > REST.toNanos()) {
                tell(png);
                paint(now, png);
                painted = now;
            }
            seen = now;
        }
    }

    /** Once: later pictures take the place of the first without a word. */
    private static void tell(Path png) {
        if (!Files.exists(png)) {
            System.out.println("What it shows is in " + png + ". Ctrl+C stops Docket.");
        }
    }

    /** In one step, so that nobody opens half a picture. */
    private static void paint(Screen screen, Path png) throws IOException {
        Path half = png.resolveSibling(png.getFileName() + ".part");
        ImageIO.write(screen.image(), "png", half.toFile());
        Files.move(half, png, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is on the display at one moment, line by line, as red, green and blue. */
    private record Screen(int width, int height, int[] pixels) {

        static Screen read(Path framebuffer) throws IOException {
            ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(framebuffer));
            int[] header = new int[HEADER_NUMBERS];
            file.asIntBuffer().get(header);
            int width = header[4];
            int height = header[5];
            int bytesPerLine = header[12];
            int start = header[0] + header[19] * BYTES_PER_COLOUR;
            file.order(header[7] == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int[] pixels = new int[width * height];
            for (int line = 0; line < height; line++) {
                file.position(start + line * bytesPerLine);
                file.asIntBuffer().get(pixels, line * width, width);
            }
            return new Screen(width, height, pixels);
        }

        /** One colour, apart from the pointer. */
        boolean isBlank() {
            long different = Arrays.stream(pixels).filter(pixel -> pixel != pixels[0]).count();
            return different < pixels.length / 1000;
        }

        /** Apart from something as small as a blinking cursor. */
        boolean showsTheSameAs(Screen other) {
            long different =
                    IntStream.range(0, pixels.length)
                            .filter(i -> pixels[i] != other.pixels[i])
                            .count();
            return different < pixels.length / 1000;
        }

        BufferedImage image() {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            return image;
        }
    }
}
