/** What this browser remembers. Where storage is forbidden (private mode, a locked-down machine) nothing is remembered. */
const PREFIX = 'zhibu.';

export const remember = (name: string, value: unknown): void => {
  try {
    if (value === undefined || value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // not remembering is not a failure
  }
};

export const recall = (name: string): unknown => {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
