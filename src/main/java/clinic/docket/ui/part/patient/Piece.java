package clinic.docket.ui.part.patient;

/**
 * A stretch of a row's text.
 *
 * @param strong the family name
 * @param hit what the typed letters found
 */
record Piece(String text, boolean strong, boolean hit) {}
