import type { Storage } from '@handrail/care/storage'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface StorageWords {
  readonly lead: string
  readonly records: {
    readonly title: string
    readonly where: string
    readonly database: Readonly<Record<Storage['database'], string>>
    readonly keeps: string
    readonly durable: Readonly<Record<Storage['durable'], string>>
    readonly safe: string
    readonly unsafe: string
    readonly real: string
  }
  readonly room: {
    readonly title: string
    readonly left: (size: string) => string
    readonly unknown: string
    readonly tight: string
    readonly server: string
  }
  readonly backup: {
    readonly title: string
    readonly last: (when: string, rows: string) => string
    readonly none: string
    readonly command: string
    readonly stopFirst: string
    readonly only: string
    readonly notIn: string
  }
  readonly files: {
    readonly title: string
    readonly documents: string
    readonly documentsIn: Readonly<Record<Storage['documents'], string>>
    readonly key: string
    readonly keyIn: Readonly<Record<Storage['key'], string>>
    readonly keep: string
  }
}

export const storageWords: Readonly<Record<Language, StorageWords>> = {
  en: {
    lead: 'Where the agency’s records lie, and what would be left after a bad day.',
    records: {
      title: 'Records',
      where: 'Where',
      database: {
        embedded: 'The embedded database, in Handrail’s data folder',
        postgres: 'A PostgreSQL server',
      },
      keeps: 'After a power cut',
      durable: {
        seen: 'Each change is on the disk before it counts as saved. Handrail saw its own writes get there.',
        unseen:
          'Each change should be on the disk before it counts as saved. Nothing was written since the start, so it was not seen yet.',
        told: 'Each change is on the disk before it counts as saved. The server says so.',
        off: 'The last changes could be lost: the database is set to call a change saved before the disk has it.',
      },
      safe: 'Kept',
      unsafe: 'Not kept for sure',
      real: 'The embedded database is one process and one connection. For real records in an agency, use PostgreSQL.',
    },
    room: {
      title: 'Room left',
      left: (size) => `${size} where the data folder lies`,
      unknown: 'The system does not tell how much room is left.',
      tight: 'This is less than Handrail needs to go on. Make room before anything else.',
      server: 'How much room the PostgreSQL server has is not known here.',
    },
    backup: {
      title: 'Last backup',
      last: (when, rows) => `Of ${when}: ${rows} rows.`,
      none: 'No backup has been made.',
      command: 'Whoever runs Handrail makes one with this command:',
      stopFirst: 'Stop Handrail first: the embedded database has one process at a time.',
      only: 'Copies that were made in another way are not known here.',
      notIn: 'Papers are in it, each still sealed. The key is not: keep a copy of it apart from the backups.',
    },
    files: {
      title: 'Papers and the key',
      documents: 'Papers, each sealed',
      documentsIn: {
        folder: 'In the folder “files” of the data folder',
        store: 'In a store of your own (S3)',
      },
      key: 'The key that opens them',
      keyIn: {
        file: 'In the file “keys” of the data folder',
        setting: 'In the setting HANDRAIL_KEY',
      },
      keep: 'Whoever loses the key loses every paper and every second step. Keep a copy of it where the papers are not.',
    },
  },
  es: {
    lead: 'Dónde están los registros de la agencia, y qué quedaría después de un mal día.',
    records: {
      title: 'Registros',
      where: 'Dónde',
      database: {
        embedded: 'La base de datos incluida, en la carpeta de datos de Handrail',
        postgres: 'Un servidor PostgreSQL',
      },
      keeps: 'Si se corta la luz',
      durable: {
        seen: 'Cada cambio está en el disco antes de darse por guardado. Handrail vio que lo que escribió llegó.',
        unseen:
          'Cada cambio debe estar en el disco antes de darse por guardado. Desde el inicio no se escribió nada; todavía no se vio.',
        told: 'Cada cambio está en el disco antes de darse por guardado. Así lo dice el servidor.',
        off: 'Los últimos cambios podrían perderse: la base de datos da un cambio por guardado antes de que el disco lo tenga.',
      },
      safe: 'Se conserva',
      unsafe: 'No es seguro que se conserve',
      real: 'La base de datos incluida es un solo proceso y una sola conexión. Para registros reales de una agencia, use PostgreSQL.',
    },
    room: {
      title: 'Espacio libre',
      left: (size) => `${size} donde está la carpeta de datos`,
      unknown: 'El sistema no dice cuánto espacio queda.',
      tight: 'Es menos de lo que Handrail necesita para seguir. Haga espacio antes que nada.',
      server: 'Aquí no se sabe cuánto espacio tiene el servidor PostgreSQL.',
    },
    backup: {
      title: 'Última copia de seguridad',
      last: (when, rows) => `De ${when}: ${rows} filas.`,
      none: 'No se ha hecho ninguna copia de seguridad.',
      command: 'Quien administra Handrail la hace con este comando:',
      stopFirst: 'Antes detenga Handrail: la base de datos incluida admite un solo proceso a la vez.',
      only: 'Las copias hechas de otra manera no se conocen aquí.',
      notIn:
        'Los papeles están en ella, cada uno todavía sellado. La clave no: guarde una copia de ella separada de las copias de seguridad.',
    },
    files: {
      title: 'Los papeles y la clave',
      documents: 'Los papeles, cada uno sellado',
      documentsIn: {
        folder: 'En la carpeta “files” de la carpeta de datos',
        store: 'En un almacén propio (S3)',
      },
      key: 'La clave que los abre',
      keyIn: {
        file: 'En el archivo “keys” de la carpeta de datos',
        setting: 'En el ajuste HANDRAIL_KEY',
      },
      keep: 'Quien pierde la clave pierde todos los papeles y todos los segundos pasos. Guarde una copia donde no estén los papeles.',
    },
  },
}
