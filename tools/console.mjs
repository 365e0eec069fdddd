// @ts-check
// What the programs in tools/ print: a line a step, Chinese first. Plain JavaScript, because the first steps run on
// whatever Node the machine has, before anything is installed.

const { stdout } = process;

/** The label of the step under way, and whether the terminal shows it as an unfinished line. */
let label = '';
let shown = false;

// a reader that went away (`npm start | head`) is no reason to leave a database running
stdout.on('error', () => {});

/** @param {number} since @returns {string} */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} zh @param {string} en */
export const both = (zh, en) => `${zh} (${en})`;

const show = () => {
  stdout.write(`… ${label}`);
  shown = true;
};

const wipe = () => {
  if (shown && stdout.isTTY) stdout.write('\r\x1b[K');
  shown = false;
};

/** A line of its own, also in the middle of a step. @param {string} text */
export const note = (text) => {
  const again = shown && stdout.isTTY;
  if (again) wipe();
  stdout.write(`${text}\n`);
  if (again) show();
};

/**
 * Runs one step: a mark, its name and the seconds it took. A terminal shows the name meanwhile; a log hears of a step
 * under way only when it takes long. The result may word what was found: `done(result)` is added to the line.
 * @template T
 * @param {string} zh
 * @param {string} en
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [done]
 * @returns {Promise<T>}
 */
export const step = async (zh, en, work, done = () => '') => {
  const since = performance.now();
  label = both(zh, en);
  if (stdout.isTTY) show();
  const slow = setTimeout(() => stdout.isTTY || note(`… ${both(zh, en)}`), 5000);
  const end = (/** @type {string} */ mark, /** @type {string} */ more) => {
    clearTimeout(slow);
    wipe();
    note(`${mark} ${both(zh, en)}${more && ` ${more}`} ${seconds(since)}`);
  };
  try {
    const result = await work();
    end('✔', done(result));
    return result;
  } catch (error) {
    end('✘', '');
    throw error;
  }
};

/** Something the person at the keyboard can put right: one sentence in two languages, and what the program said. */
export class Obstacle extends Error {
  /** @param {string} zh @param {string} en @param {string} [detail] */
  constructor(zh, en, detail = '') {
    super(`${zh}\n  ${en}`);
    this.detail = detail;
  }
}

/** The last lines of a program's output: the reason usually stands there. @param {string} output @param {number} [lines] */
export const tail = (output, lines = 20) => output.trimEnd().split('\n').slice(-lines).join('\n');

/** Tells why the program ends; returns the exit code. @param {unknown} error */
export const explain = (error) => {
  wipe();
  if (error instanceof Obstacle) {
    if (error.detail) stdout.write(`${error.detail}\n`);
    stdout.write(`✘ ${error.message}\n`);
  } else {
    console.error(error);
  }
  return 1;
};
