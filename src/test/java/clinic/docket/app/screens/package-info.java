/** Every screen of the application, walked through. Nobody is named here: the clinic is made up. */
@NullMarked
package clinic.docket.app.screens;

import org.jspecify.annotations.NullMarked;
