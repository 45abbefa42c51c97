/** More pages than a report needs, and few enough to draw within a minute. */
export const mostPages = 40
