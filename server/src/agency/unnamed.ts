/** What an agency is called until its people name it. Nobody is sent to one that has no name yet. */
export const UNNAMED = 'Our agency'
