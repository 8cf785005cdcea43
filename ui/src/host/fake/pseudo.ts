/** The pseudo-locale: Closeknit's own words in accented letters, so that words that come from nowhere else stand out. */

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  t: 'ţ',
  r: 'ř',
  d: 'ď',
  l: 'ľ',
  h: 'ĥ',
  m: 'ḿ',
  g: 'ğ',
  k: 'ķ',
  p: 'ṕ',
  w: 'ŵ',
  b: 'ḃ',
  f: 'ḟ',
  v: 'ṽ',
  j: 'ĵ',
  x: 'ẋ',
  z: 'ž',
  q: 'ʠ',
};

export function accented(text: string): string {
  return text.replace(/[A-Za-z]/gu, (letter) => {
    const made = ACCENTED[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? made : made.toUpperCase();
  });
}

/** Returns an answer with its sentences, and everything said in words, in accented letters; `all`: every string of it. */
export function pseudo<T>(answer: T, all: boolean): T {
  if (typeof answer === 'string') return (all ? accented(answer) : answer) as T;
  if (Array.isArray(answer)) return answer.map((one: unknown) => pseudo(one, all)) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const isPart = 'part' in answer && 'text' in answer;
  const foreign = isPart && (answer.part === 'person' || answer.part === 'quote');
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]: [string, unknown]) => {
      if (isPart) return [key, key === 'text' && !foreign ? pseudo(value, true) : value];
      const said = all || key === 'said' || key.endsWith('_said');
      return [key, said && (key === 'name' || key === 'topic' || key === 'id') ? value : pseudo(value, said)];
    }),
  ) as T;
}
