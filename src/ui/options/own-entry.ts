/** A new line for the reader's own dictionary, filled in as far as the article tells. */

const HEAD = "id\ten\tko\tvariants\tcountry\torigin\tchecked";

/** Letters and digits of a Latin name; other names get a number. */
function slug(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export interface NewPerson {
  readonly name: string;
  /** Of the article that names them. */
  readonly lang: string;
  /** Empty where the article does not tell: the check asks the reader for it. */
  readonly country: string;
}

/** The entries with a line for a person below the others, for the reader to complete. */
export function withPerson(entries: string, { name, lang, country }: NewPerson, today: Date): string {
  // A name over a line's end must not become a line of its own.
  const flat = name.replace(/\s+/g, " ").trim();
  const latin = slug(flat);
  let id = latin === "" ? "own-1" : latin;
  for (let number = 2; entries.includes(`\n${id}\t`); number++)
    id = `${latin === "" ? "own" : latin}-${number}`;
  const isKorean = lang === "ko";
  const cells = [
    id,
    isKorean ? "" : flat,
    isKorean ? flat : "",
    "",
    country,
    "reader",
    today.toISOString().slice(0, 7),
  ];
  const line = cells.join("\t");
  const lines = entries.trimEnd().split("\n");
  const head = lines.indexOf(HEAD);
  if (head < 0) return `${entries.trim() === "" ? "" : `${entries.trimEnd()}\n\n`}${HEAD}\n${line}\n`;
  let end = head + 1;
  while (end < lines.length && lines[end] !== "") end++;
  lines.splice(end, 0, line);
  return `${lines.join("\n")}\n`;
}
