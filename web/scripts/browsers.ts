/**
 * The oldest browsers that our pages are built for; the README names them. Firefox 121 is the first in which the paper
 * finds its sheets (`:has`); the others are from about half a year before.
 */
export const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4', 'ios16.4']
