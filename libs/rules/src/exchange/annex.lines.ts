/** What a character takes of a line: Chinese stands twice as wide as Latin. */
const widthOf = (char: string): number => (char > '\u2e7f' ? 2 : 1);

/**
 * Lines that a text takes in a column so many Latin characters wide: a row that is written as it comes has to say how
 * high it is, since nobody has looked at it.
 * @example linesIn('支部党员大会未按季召开', 10) // 3
 */
export function linesIn(text: string | number | null, width: number): number {
  let lines = 0;
  for (const part of String(text ?? '').split('\n')) {
    lines += 1;
    let used = 0;
    for (const char of part) {
      used += widthOf(char);
      if (used <= width) continue;
      lines += 1;
      used = widthOf(char);
    }
  }
  return lines;
}
