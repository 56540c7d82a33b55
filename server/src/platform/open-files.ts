import { join } from 'node:path'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Files } from './files.ts'
import { folderFiles } from './folder-files.ts'
import { s3Files } from './s3-files.ts'

/** Where encrypted files lie, as the settings say. */
export const openFiles = ({ s3, dataFolder }: Pick<Config, 's3' | 'dataFolder'>, clock: Clock): Files =>
  s3 ? s3Files(s3) : folderFiles(join(dataFolder, 'files'), clock)
