/**
 * What is done to every text that somebody typed before it is kept. It must not know what the text
 * is about.
 */
@NullMarked
package clinic.docket.domain.text;

import org.jspecify.annotations.NullMarked;
