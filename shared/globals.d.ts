export type {};

declare global {
  /** What every shell's platform has alike (WHATWG URL); declared because shared/ knows neither Node nor the DOM. */
  class URL {
    constructor(url: string, base?: string);
    static canParse(url: string, base?: string): boolean;
    readonly protocol: string;
    readonly hostname: string;
    readonly host: string;
    readonly username: string;
    readonly password: string;
    readonly search: string;
    readonly hash: string;
    readonly href: string;
    readonly pathname: string;
  }
}
