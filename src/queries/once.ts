/** Answers that cannot change while a site is being built: asked for by every page, worked out once. */

/**
 * A question whose answer is kept for each set of arguments, for as long as a build runs. While somebody writes (`npm run dev`)
 * nothing is kept, since files change. Whoever gets a kept answer must not change it.
 */
export function once<Args extends readonly string[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  if (!import.meta.env.PROD) return ask;
  const known = new Map<string, Promise<Answer>>();
  return (...args) => {
    const key = args.join('\n');
    const answer = known.get(key) ?? ask(...args);
    known.set(key, answer);
    return answer;
  };
}
