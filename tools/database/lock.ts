// Who holds a data folder. A lock names its process by number and time of birth: after a crash the number may belong to
// somebody else. (The engine's own lock is the last word; it only tells too late and too slowly.)
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface Holder {
  pid: number;
  born: string;
}

/** When the process was born, in whatever unit the system tells it; nothing when it is dead, or dead and not yet buried. */
export const bornAt = (pid: number): string | undefined => {
  try {
    if (!existsSync('/proc/self/stat'))
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    // the name of the program, the second field, may hold spaces and brackets: count from its end
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

export const self = (): Holder => ({ pid: process.pid, born: bornAt(process.pid) ?? '' });

export const isAlive = ({ pid, born }: Holder) => bornAt(pid) === born;

/** The command line of a process, its arguments separated by spaces. */
export const commandOf = (pid: number) => {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

export const readHolder = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
};

/** Takes the lock, also over from a dead holder; or says who holds it. */
export const takeLock = (file: string): { release(): void; holder?: never } | { holder: Holder; release?: never } => {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(self()));
  try {
    for (;;) {
      try {
        // a link is made whole or not at all: nobody ever reads half a lock
        linkSync(mine, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder && isAlive(holder)) return { holder };
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
};
