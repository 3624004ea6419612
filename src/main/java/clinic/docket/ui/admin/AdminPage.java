package clinic.docket.ui.admin;

import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.PageView;

/**
 * One entry of the menu and what it opens.
 *
 * @param room what its texts begin with, such as {@code admin.rooms.}
 * @param icon its Ikonli code
 */
record AdminPage(String room, String icon, PageView<?> view, PageController<?> controller) {}
