// The types of console.mjs, for programs whose compiler does not read JavaScript.
export declare const seconds: (since: number) => string;
export declare const both: (zh: string, en: string) => string;
export declare const note: (text: string) => void;
export declare const step: <T>(
  zh: string,
  en: string,
  work: () => T | Promise<T>,
  done?: (result: T) => string,
) => Promise<T>;
export declare class Obstacle extends Error {
  constructor(zh: string, en: string, detail?: string);
  detail: string;
}
export declare const tail: (output: string, lines?: number) => string;
export declare const explain: (error: unknown) => number;
