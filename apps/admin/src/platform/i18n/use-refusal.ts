import { type Refusal, wordRefusal } from '../graphql/refusal.ts';
import { useLocale } from './words.ts';

/** Words a refusal (of a write, a read, or a verdict of `@zhibu/rules`) in the language of the page. */
export const useRefusalText = (): ((refusal: Pick<Refusal, 'code' | 'details'>) => string) => {
  const locale = useLocale();
  return (refusal) => wordRefusal(refusal, locale.value);
};
