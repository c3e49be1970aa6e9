/** Lines of the compiled text → entities and posts, one at a time, when somebody asks. */
import type { Entity } from "../engine/language.ts";
import { BY_ID, PERSON, POST_END, POST_FIELD, TYPE_LIST } from "./compile.ts";
import { longId } from "./short-forms.ts";

/** A post with its institution's id, in the order of the source file: the most telling one first. */
export interface PostRecord {
  readonly institution: string;
  readonly roleEn: string;
  readonly roleKo: string;
  readonly from: string;
  readonly until: string;
  readonly checked: string;
}

export interface EntityRecord {
  readonly entity: Entity;
  readonly posts: readonly PostRecord[];
}

/** The id of an entry's line. */
export function idOfLine(line: string): string {
  const [id = "", , country = "", en = ""] = line.split("\t", 4);
  return longId(id, en, country);
}

function namesOf(en: string, ko: string): Record<string, string> {
  const names: Record<string, string> = {};
  if (en !== "") names.en = en;
  if (ko !== "") names.ko = ko;
  return names;
}

/** What a line refers to by number. */
export interface References {
  readonly idAt: (number: number) => string;
  readonly roleAt: (number: number) => readonly string[];
}

export function readRecord(line: string, { idAt, roleAt }: References): EntityRecord {
  const [, type = "", country = "", en = "", ko = "", , parent = "", last = ""] = line.split("\t");
  const refer = (cell: string): string =>
    cell === "" ? "" : cell.startsWith(BY_ID) ? cell.slice(1) : idAt(Number.parseInt(cell, 36));
  const isPerson = type === PERSON;
  const entity: Entity = {
    id: idOfLine(line),
    kind: isPerson ? "person" : "institution",
    names: namesOf(en, ko || (isPerson ? "" : en)),
    type: isPerson ? null : (TYPE_LIST[Number.parseInt(type, 36)] ?? null),
    country: country || null,
    domain: isPerson ? null : last || null,
    parent: refer(parent) || null,
  };
  if (!isPerson || last === "") return { entity, posts: [] };
  const posts = last.split(POST_END).map((item): PostRecord => {
    const [institution = "", role = "", from = "", until = "", checked = ""] = item.split(POST_FIELD);
    const [roleEn = "", roleKo = ""] = roleAt(Number.parseInt(role, 36));
    return { institution: refer(institution), roleEn, roleKo, from, until, checked };
  });
  return { entity, posts };
}
