package clinic.docket.ui.admin.page;

import clinic.docket.ui.part.FormField;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;

/** Fields that share a line evenly; below each other where their labels would be cut. */
final class FieldRow extends HBox {
    private final List<FormField> fields;

    FieldRow(List<FormField> fields) {
        this.fields = List.copyOf(fields);
        getStyleClass().add("admin-field-row");
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double share(double width) {
        return Math.floor((width - getSpacing() * (fields.size() - 1)) / fields.size());
    }

    private boolean isStacked(double width) {
        return fields.stream().mapToDouble(FieldRow::label).max().orElse(0) > share(width);
    }

    private static double label(FormField field) {
        return field.getChildren().getFirst().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return fields.stream().mapToDouble(FieldRow::label).sum()
                + getSpacing() * (fields.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        if (isStacked(room)) {
            double all = fields.stream().mapToDouble(field -> field.prefHeight(room)).sum();
            return all + 2 * getSpacing() * (fields.size() - 1);
        }
        double share = share(room);
        return fields.stream().mapToDouble(field -> field.prefHeight(share)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        double width = stacked ? getWidth() : share(getWidth());
        double x = 0;
        double y = 0;
        for (var field : fields) {
            double height = field.prefHeight(width);
            field.resizeRelocate(x, y, width, height);
            if (stacked) {
                y += height + 2 * getSpacing();
            } else {
                x += width + getSpacing();
            }
        }
    }
}
