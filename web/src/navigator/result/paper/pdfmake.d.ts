/* The browser build of pdfmake and the metrics of Helvetica; the published types describe neither as a module. */

declare module 'pdfmake/build/pdfmake.js' {
  import type { TDocumentDefinitions, TFontContainer } from 'pdfmake/interfaces'

  const pdfMake: {
    addFontContainer(fonts: TFontContainer): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    createPdf(document: TDocumentDefinitions): { getBlob(): Promise<Blob> }
  }
  export = pdfMake
}

declare module 'pdfmake/build/standard-fonts/Helvetica.js' {
  import type { TFontContainer } from 'pdfmake/interfaces'

  const helvetica: TFontContainer
  export = helvetica
}
