const HOUSE = {
  care: ['kernel'],
  fhir: ['kernel'],
  server: ['door', 'platform', 'fhir-api', 'commands', 'testing', 'demo'],
  web: ['app', 'door', 'navigator', 'staff-ui', 'ui'],
}

/** Folders that are neither a room on the path nor one of the few others of their package. */
export function folderProblems(files, rooms) {
  const folders = new Set(files.map((file) => file.split('/').slice(0, 3).join('/')))
  return [...folders].flatMap((folder) => {
    const [name, , first] = folder.split('/')
    const known = HOUSE[name]
    if (known === undefined || /\.tsx?$/.test(first) || known.includes(first) || rooms.includes(first))
      return []
    return [
      {
        rule: 'rooms-stand-on-the-path',
        from: folder,
        why: 'A folder that is not on the path (care/src/path.ts) has no place to look back from, so no rule would hold for it.',
      },
    ]
  })
}
