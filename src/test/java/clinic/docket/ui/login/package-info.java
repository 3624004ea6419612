/** Tests of the sign-in screen. */
@NullMarked
package clinic.docket.ui.login;

import org.jspecify.annotations.NullMarked;
