/** How many pages a PDF file has: its page objects are written in the clear by every writer used here. */
export function pagesOf(pdf: Uint8Array): number {
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  if (pages === 0) throw new Error('no page was found in this PDF file')
  return pages
}
