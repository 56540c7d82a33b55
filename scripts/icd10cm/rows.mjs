/**
 * The rows that Handrail keeps of the government's order file: code with its dot, 1 or 0, long title. The file has fixed
 * places: order number 1-5, code 7-13, billable 15, short title 17-76, long title from 78.
 */
export const rowsOf = (text) =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const code = line.slice(6, 13).trim()
      const billable = line[14]
      const title = line.slice(77).trim()
      if (!/^[A-Z]\d[0-9A-Z]{1,5}$/.test(code) || !['0', '1'].includes(billable) || title === '') {
        throw new Error(`This is no row of an ICD-10-CM order file: ${line}`)
      }
      const dotted = code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code
      return `${dotted}\t${billable}\t${title}\n`
    })
    .join('')
