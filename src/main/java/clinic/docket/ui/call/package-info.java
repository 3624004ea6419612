/**
 * Who waits at a kiosk for a person of the desk, above every screen. It must not know the screens
 * below it, nor which service answers.
 */
@NullMarked
package clinic.docket.ui.call;

import org.jspecify.annotations.NullMarked;
