/** Where the records lie and when they were last backed up. */
export { type Storage, storage } from './storage.ts'
