/**
 * Which database a folder of this computer means: the one inside, one that this computer shares, or
 * another computer's. Must not know what is stored in it.
 */
@NullMarked
package clinic.docket.app.database;

import org.jspecify.annotations.NullMarked;
