/**
 * A condition is put in brackets, and can then only narrow what the scope allows; unless it closes a bracket it has not
 * opened (`1 = 1) OR (1 = 1`), or hides the rest behind a comment. Values are parameters, so a condition needs neither.
 */
export const ensureClosed = (text: string): string => {
  const bare = text.replace(/'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`/g, "''");
  if (/['"`;#]|--|\/\*/.test(bare.replaceAll("''", ''))) throw new Error(`not a condition: ${text}`);
  let open = 0;
  for (const char of bare) {
    if (char === '(') open++;
    if (char === ')' && --open < 0) break;
  }
  if (open !== 0) throw new Error(`brackets of a condition do not match: ${text}`);
  return text;
};
