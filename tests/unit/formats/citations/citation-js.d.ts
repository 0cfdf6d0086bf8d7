declare module '@citation-js/core' {
  export class Cite {
    constructor(source: unknown);
    data: { issued?: { 'date-parts'?: number[][] } }[];
    format(kind: 'bibliography', options: Record<string, string>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
