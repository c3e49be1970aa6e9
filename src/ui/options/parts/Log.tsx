/** Who said what over time: off until switched on. */
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { tableToCsv } from "../../../export/csv.ts";
import {
  clearLog,
  type LoggedArticle,
  type LoggedQuote,
  type LogState,
  readLog,
  writeLog,
} from "../../../settings/log.ts";
import { changeSettings } from "../../../settings/store.ts";
import { attempt } from "../../attempt.ts";
import { useTexts } from "../../i18n.ts";
import { saveText } from "../../take-along.ts";
import { fold } from "../../view.ts";
import { Check, Part } from "./Part.tsx";

/** As many as anybody scrolls; the export has all. */
const SHOWN = 100;

interface Row {
  readonly article: LoggedArticle;
  readonly quote: LoggedQuote;
}

const COLUMNS = [
  "read",
  "date",
  "speaker",
  "role",
  "institution",
  "quote_kind",
  "quote",
  "article_title",
  "article_url",
];

const toCells = ({ article, quote }: Row): (string | null)[] => [
  article.read,
  article.date,
  quote.speaker,
  quote.role,
  quote.institution,
  quote.kind,
  quote.text,
  article.title,
  article.url,
];

export function Log({ on }: { on: boolean }) {
  const t = useTexts();
  const id = useId();
  const [log, setLog] = useState<LogState>({ articles: [], full: 0, failed: false });
  const [search, setSearch] = useState("");
  const [deleted, setDeleted] = useState<readonly LoggedArticle[] | null>(null);
  const refresh = () => readLog().then(setLog);
  useEffect(() => void refresh(), [on]);

  const rows = useMemo(() => {
    const wanted = fold(search);
    const all = log.articles.flatMap((article) => article.quotes.map((quote): Row => ({ article, quote })));
    return all.filter((row) => fold(toCells(row).join("\n")).includes(wanted));
  }, [log, search]);

  async function clear() {
    const kept = log.articles;
    await clearLog();
    setDeleted(kept);
    await refresh();
  }

  async function undo() {
    // The latest first: they are what there is room for.
    for (const article of deleted ?? []) if (!(await attempt(writeLog(article)))) return;
    setDeleted(null);
    await refresh();
  }

  return (
    <Part title={t("options_log")} text={t("options_log_text")}>
      <Check
        label={t("options_log_on")}
        checked={on}
        onChange={(log) => void attempt(changeSettings((before) => ({ ...before, log })))}
      />
      {log.articles.length > 0 && (
        <>
          <p>
            {t.count("options_log_articles", log.articles.length)} ·{" "}
            {t("options_log_full", Math.round(log.full * 100))}
          </p>
          <label for={id}>{t("options_log_search")}</label>
          <input
            id={id}
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <ul class="log-rows">
            {rows.slice(0, SHOWN).map(({ article, quote }) => (
              <li key={`${article.url} ${quote.text}`}>
                <b>{quote.speaker}</b>{" "}
                <span class="log-place">{[quote.role, quote.institution].filter(Boolean).join(", ")}</span>
                <br />
                {quote.text}
                <br />
                <a href={article.url} target="_blank" rel="noreferrer">
                  {article.title ?? article.url}
                </a>{" "}
                <time dateTime={article.read}>{new Date(article.read).toLocaleDateString(t.lang)}</time>
              </li>
            ))}
          </ul>
          <div class="button-row">
            <button
              type="button"
              class="button"
              onClick={() =>
                saveText(tableToCsv(COLUMNS, rows.map(toCells)), "sourcelight-log.csv", "text/csv")
              }
            >
              {t("options_log_export")}
            </button>
            <button type="button" class="button" onClick={clear}>
              {t("options_log_clear")}
            </button>
          </div>
        </>
      )}
      {on && log.failed && <p class="problem">{t("options_log_failed")}</p>}
      {on && log.articles.length === 0 && <p>{t("options_log_empty")}</p>}
      <p role="status">
        {deleted !== null && (
          <>
            {t("options_log_cleared")}{" "}
            <button type="button" class="link" onClick={undo}>
              {t("options_undo")}
            </button>
          </>
        )}
      </p>
    </Part>
  );
}
