/**
 * The dialogs by which a computer shares its clinic and connects to another's. Must not know how a
 * database is opened.
 */
@NullMarked
package clinic.docket.ui.database;

import org.jspecify.annotations.NullMarked;
