/** Beyond this many words a memory starts afresh, so that it cannot grow with the text. */
const MOST = 20_000;

/** Remembers a function's answers: an article's words are few, and each is asked about many times. */
export function memo<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const answer = ask(word);
    if (answers.size >= MOST) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
