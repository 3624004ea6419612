/**
 * The commands that share a clinic: from a folder of this computer, or on a PostgreSQL server. Must
 * not know what is stored in it.
 */
@NullMarked
package clinic.docket.app.cli.database;

import org.jspecify.annotations.NullMarked;
