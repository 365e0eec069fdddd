import { randomUUID } from 'node:crypto';
import { type Details, type RefusalCode, type Refused, refuse, type Verdict } from '@zhibu/rules';

/** A refusal with its code: the only error whose content may reach a client (DESIGN §2.6). */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Details;
  constructor({ code, details }: Refused) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** `throw refusal('ORGANIZATION_HAS_CHILDREN', { count: 3 })`: the compiler asks for the details of the wording. */
export const refusal = <C extends RefusalCode>(...args: Parameters<typeof refuse<C>>): Refusal =>
  new Refusal(refuse<C>(...args));

/** Throws the refusal of a verdict of `@zhibu/rules`. */
export const ensure = (verdict: Verdict): void => {
  if (!verdict.ok) throw new Refusal(verdict);
};

const DUPLICATE = 1062;

/** When two write the same at once, the unique key decides: the second is told what its own look-up would have told it. */
export const onDuplicate = async <T>(writing: Promise<T>, refused: () => Refusal): Promise<T> => {
  try {
    return await writing;
  } catch (error) {
    throw (error as { errno?: number }).errno === DUPLICATE ? refused() : error;
  }
};

export const newRequestId = (): string => randomUUID();
