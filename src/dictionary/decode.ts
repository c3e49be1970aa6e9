/** The compiled bytes back into entries; the inverse of `compile.ts`. */
import { ITEM, SECTION, slug, VERSION } from "./compile.ts";
import type { Alias } from "./format.ts";

// In every engine that we ship to and in Node; only lib ES2022 has no word of it.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export interface DecodedInstitution {
  readonly id: string;
  readonly type: string;
  readonly country: string;
  readonly en: string;
  readonly ko: string;
  readonly parent: string;
  readonly domain: string;
  readonly aliases: readonly Alias[];
}

/** A post with its institution's id, in the order of the source file: the most telling one first. */
export interface PostRecord {
  readonly institution: string;
  readonly roleEn: string;
  readonly roleKo: string;
  readonly from: string;
  readonly until: string;
  readonly checked: string;
}

export interface DecodedPerson {
  readonly id: string;
  readonly country: string;
  readonly en: string;
  readonly ko: string;
  readonly variants: readonly Alias[];
  readonly posts: readonly PostRecord[];
}

export interface Decoded {
  readonly institutions: readonly DecodedInstitution[];
  readonly people: readonly DecodedPerson[];
  readonly heads: readonly (readonly string[])[];
  readonly roles: readonly (readonly string[])[];
}

const PROOFS: readonly Alias["proof"][] = ["", "!", "!!"];

function decodeAliases(en: string, ko: string, cell: string): Alias[] {
  if (cell === "") return [];
  const before = { hangul: ko, other: en };
  return cell.split(ITEM).map((item) => {
    const mark = item.charCodeAt(0) - 48;
    const script = mark >= 3 ? "hangul" : "other";
    const text = before[script].slice(0, Number.parseInt(item[1] as string, 36)) + item.slice(2);
    before[script] = text;
    return { lang: "", text, proof: PROOFS[mark % 3] as Alias["proof"] };
  });
}

const full = (other: string, cell: string): string => (cell === "=" ? other : cell);
const number = (cell: string): number => Number.parseInt(cell, 36);

/** Throws if the bytes are not of this version: build and reader must fit. */
export function decodeDictionary(bytes: Uint8Array): Decoded {
  const sections = new TextDecoder().decode(bytes).split(`\n${SECTION}\n`);
  const lines = (index: number): string[] => (sections[index] ? sections[index].split("\n") : []);
  const [version, typeLine = ""] = lines(0);
  if (version !== VERSION) throw new Error(`Not a compiled dictionary of this version (${VERSION}).`);
  const types = typeLine.split("\t");
  const institutionLines = lines(1).map((line) => line.split("\t"));
  const ids = institutionLines.map(([id, , , en = ""]) => id || slug(en));
  const institutions = institutionLines.map((cells, index): DecodedInstitution => {
    const [, type = "", country = "", en = "", korean = "", parent = "", domain = "", aliases = ""] = cells;
    const ko = full(en, korean);
    return {
      id: ids[index] as string,
      type: types[number(type)] ?? "",
      country,
      en,
      ko,
      parent: parent === "" ? "" : (ids[number(parent)] ?? ""),
      domain,
      aliases: decodeAliases(en, ko, aliases),
    };
  });
  const roles = lines(3).map((line) => line.split("\t"));
  const decodePost = (item: string): PostRecord => {
    const [institution = "", role = "", from = "", until = "", checked = ""] = item.split(",");
    const [roleEn = "", roleKo = ""] = roles[number(role)] ?? [];
    return {
      institution: institution === "" ? "" : (ids[number(institution)] ?? ""),
      roleEn,
      roleKo: full(roleEn, roleKo),
      from,
      until,
      checked,
    };
  };
  const people = lines(2).map((line): DecodedPerson => {
    const [id, country = "", en = "", ko = "", variants = "", posts = ""] = line.split("\t");
    return {
      id: id || slug(en),
      country,
      en,
      ko,
      variants: decodeAliases(en, ko, variants),
      posts: posts === "" ? [] : posts.split(ITEM).map(decodePost),
    };
  });
  const rows = (index: number): string[][] => lines(index).map((line) => line.split("\t"));
  return { institutions, people, heads: rows(4), roles: rows(5) };
}
