package clinic.docket.ui.print;

import java.util.function.Consumer;

/**
 * How somebody at this workstation printed last: the next dialog begins there. Belongs to the FX
 * thread.
 */
public final class PrintMemory {
    private final Consumer<PrintChoices> keep;
    private PrintChoices last;

    /**
     * @param keep told of every other choice
     */
    public PrintMemory(PrintChoices last, Consumer<PrintChoices> keep) {
        this.last = last;
        this.keep = keep;
    }

    public PrintChoices last() {
        return last;
    }

    public void remember(PrintChoices choices) {
        if (!choices.equals(last)) {
            last = choices;
            keep.accept(choices);
        }
    }

    /** What was kept by an earlier start, once it has been read. */
    public void recall(PrintChoices earlier) {
        last = earlier;
    }
}
