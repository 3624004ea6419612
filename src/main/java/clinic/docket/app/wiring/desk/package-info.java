/**
 * The main window's screens, each put together with its services for the person who has signed in.
 * What one screen does is its own.
 */
@NullMarked
package clinic.docket.app.wiring.desk;

import org.jspecify.annotations.NullMarked;
