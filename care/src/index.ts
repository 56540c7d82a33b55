export { path, type Room } from './path.ts'
