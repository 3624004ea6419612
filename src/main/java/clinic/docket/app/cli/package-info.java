/**
 * The subcommands of {@code docket}. They print sentences for people and JSON for programs, and
 * tell by their exit code how it went.
 */
@NullMarked
package clinic.docket.app.cli;

import org.jspecify.annotations.NullMarked;
