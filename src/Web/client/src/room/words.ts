/** The page's words, in the visitor's language; they live in src/Web/Texts/Room*.cs. */
export class Words {
  constructor(private readonly all: Record<string, string>) {}

  readonly t = (word: string, ...gaps: (string | number)[]): string => (this.all[word.replace(/\.(\w)/g, (_, first: string) => first.toUpperCase())] ?? word).replace(/\{(\d)\}/g, (_, at: string) => String(gaps[Number(at)] ?? ''));

  readonly count = (word: string, number: number): string => this.t(`${word}.${number === 1 ? 'one' : 'many'}`, number);

  /** "Mette, Yusuf og Jens" */
  readonly list = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${this.t('and')} ${names[names.length - 1]}`);
}
