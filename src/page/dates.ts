/** Dates as news pages write them. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `2024.10.26 06:00`, `2024년 10월 26일`, `2024年10月26日`, `2024/10/26`. */
const YEAR_FIRST =
  /(?<year>(?:19|20)\d{2})\s*[./년年-]\s*(?<month>\d{1,2})\s*[./월月-]\s*(?<day>\d{1,2})(?!\d)\s*[일日.]?(?:\s*\(.\))?(?:[\s,|]*(?:오전|오후)?\s*(?<hour>\d{1,2})\s*[:시時]\s*(?<minute>\d{2}))?/;
/** `26 Oct. 2024 06:00`, `26 October 2024`. */
const DAY_FIRST =
  /(?<![\d.])(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>[a-z]{3,9})\.?,?\s+(?<year>(?:19|20)\d{2})(?:[\s,|·(at-]+(?<hour>\d{1,2}):(?<minute>\d{2})(?!\s*[ap]\.?m))?/i;
/** `October 26, 2024`, `Oct. 26, 2024 at 06:00`. */
const MONTH_FIRST =
  /\b(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d{2})(?:[\s,|·(at-]+(?<hour>\d{1,2}):(?<minute>\d{2})(?!\s*[ap]\.?m))?/i;
const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

/** No date is further into its line; a hostile page must not make the patterns below try every start of a long one. */
const LONGEST = 300;

/** A date from metadata or the page's text as ISO 8601 (zones are kept, minutes only where given); null if none. */
export function toIsoDate(value: string | null | undefined): string | null {
  const text = value?.trim().slice(0, LONGEST);
  if (!text) return null;
  const iso = ISO.exec(text)?.groups;
  if (iso) return iso.time ? `${iso.day}T${iso.time}${iso.zone ?? ""}` : iso.day!;
  const written = findDate(text);
  if (written) return written;
  const compact = COMPACT.exec(text)?.groups;
  if (compact) return `${compact.year}-${compact.month}-${compact.day}`;
  const parsed = /\b\d{4}\b/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** The first date within a line of text; null if there is none. */
export function findDate(line: string): string | null {
  const text = line.slice(0, LONGEST);
  for (const pattern of [YEAR_FIRST, DAY_FIRST, MONTH_FIRST]) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const month = found.month ?? monthNumber(found.name!);
    if (!month || Number(month) > 12 || Number(found.day) > 31) continue;
    const day = `${found.year}-${month.padStart(2, "0")}-${found.day!.padStart(2, "0")}`;
    const pm = text.includes("오후") && Number(found.hour) < 12 ? 12 : 0;
    return found.hour ? `${day}T${String(Number(found.hour) + pm).padStart(2, "0")}:${found.minute}` : day;
  }
  return null;
}

function monthNumber(name: string): string | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : String(at + 1);
}
