// Load on one address of this machine: a fixed number of connections, each sending its next request after the answer.
import { Agent, request } from 'node:http';

export interface Target {
  url: string;
  headers: Record<string, string>;
  /** the body of the n-th request */
  body: (n: number) => string;
}

export interface Measured {
  requests: number;
  /** milliseconds */
  p50: number;
  p95: number;
  perSecond: number;
}

const CONNECTIONS = 10;

const send = (target: Target, agent: Agent, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...target.headers,
    };
    const sent = request(target.url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** One request, whose answer must hold data: a benchmark of refusals would be fast and worthless. */
const ensureAnswers = async (target: Target): Promise<void> => {
  const agent = new Agent();
  const text = await send(target, agent, target.body(0));
  agent.destroy();
  const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(`no answer to measure: ${text.slice(0, 500)}`);
};

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;

/** Runs for about `seconds` and tells the latencies of every answer. */
export const load = async (target: Target, seconds: number): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const took: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let n = 0;
  const lane = async () => {
    while (performance.now() < end) {
      const since = performance.now();
      await send(target, agent, target.body(n++));
      took.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  return {
    requests: took.length,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    perSecond: took.length / elapsed,
  };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Measures several targets in turn, round by round, so that a slow moment of the machine meets all of them; the ratios are
 * taken within a round and their median is told.
 */
export const sideBySide = async <K extends string>(targets: Record<K, Target>, rounds: number, seconds: number) => {
  const names = Object.keys(targets) as K[];
  for (const name of names) await ensureAnswers(targets[name]);
  for (const name of names) await load(targets[name], 1);
  const results: Record<K, Measured>[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = {} as Record<K, Measured>;
    for (const name of names) result[name] = await load(targets[name], seconds);
    results.push(result);
  }
  return {
    of: (name: K, figure: keyof Measured) => median(results.map((result) => result[name][figure])),
    ratio: (name: K, to: K, figure: keyof Measured = 'p95') =>
      median(results.map((result) => result[name][figure] / result[to][figure])),
  };
};
