/** Readers of other formats that bring no types of their own. */
declare module 'citation-js' {
  export default class Cite {
    constructor(from: unknown)
    readonly data: unknown[]
    format(as: string, options: object): string
  }
}
declare module 'jsonld' {
  type Node = { [property: string]: unknown }
  const reader: { expand(document: unknown, options: object): Promise<Node[]> }
  export default reader
}
