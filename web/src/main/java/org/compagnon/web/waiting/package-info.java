/** The queue of a programme, its forecast, and the letters to possible mentors. */
package org.compagnon.web.waiting;
