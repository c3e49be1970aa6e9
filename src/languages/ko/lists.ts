/** The words of a list that is written as running text; the data files use it. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const setOf = (words: string): ReadonlySet<string> => new Set(list(words));
