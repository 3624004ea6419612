/** What several commands share: options, and the codes they answer. Must not know any command. */
@NullMarked
package clinic.docket.app.cli.option;

import org.jspecify.annotations.NullMarked;
