/** The list: named sources, unnamed ones by how much the text tells of them, and quotes without a certain speaker. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Analysis } from "../../engine/types.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import type { QuoteView, SourceView, View } from "../view.ts";
import { QuoteList } from "./QuoteList.tsx";
import { SourceItem } from "./SourceItem.tsx";

interface Props {
  readonly view: View;
  readonly analysis: Analysis;
  readonly actions: ListActions;
  /** The quote being read; its source opens by itself and comes into view. */
  readonly reading: string | null;
  /** Opens all sources: a search shows what it found. */
  readonly openAll: boolean;
}

export function SourceList({ view, analysis, actions, reading, openAll }: Props) {
  const t = useTexts();
  const sources = [...view.named, ...view.unnamed.flatMap((group) => group.sources)];
  const only = sources.length === 1 ? sources[0]?.source.id : undefined;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(only ? [only] : []));

  const readSource =
    sources.find(({ quotes }) => quotes.some(({ quote }) => quote.id === reading))?.source.id ?? null;
  const openedByReading = useRef<string | null>(null);

  // The source being read opens, and closes again when the reader has read on, unless it was open before.
  useEffect(() => {
    if (readSource === null) return;
    setOpened((before) => {
      const next = new Set(before);
      const last = openedByReading.current;
      if (last !== null && last !== readSource) next.delete(last);
      openedByReading.current = next.has(readSource) && last !== readSource ? null : readSource;
      return next.add(readSource);
    });
  }, [readSource]);

  const shownQuote = useRef<string | null>(null);
  // Once a quote, when it is there: afterwards the reader may scroll the list elsewhere.
  useEffect(() => {
    if (reading === null || shownQuote.current === reading) return;
    const element = document.querySelector('.quote[aria-current="location"]');
    if (!element) return;
    shownQuote.current = reading;
    element.scrollIntoView({ block: "nearest" });
  });

  function toggle(id: string) {
    // Of what is open by then: two clicks may come before the list is drawn anew.
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  const draw = (each: SourceView) => (
    <SourceItem
      key={each.source.id}
      view={each}
      analysis={analysis}
      open={openAll || opened.has(each.source.id)}
      onToggle={() => toggle(each.source.id)}
      reading={reading}
      actions={actions}
    />
  );
  const drawQuotes = (quotes: readonly QuoteView[]) => (
    <QuoteList quotes={quotes} source={null} analysis={analysis} reading={reading} actions={actions} />
  );

  return (
    <>
      {view.named.length > 0 && (
        <Section title={t("section_named")} count={view.named.length}>
          <ul class="sources">{view.named.map(draw)}</ul>
        </Section>
      )}
      {view.unnamed.length > 0 && (
        <Section
          title={t("section_unnamed")}
          count={view.unnamed.reduce((sum, { sources: { length } }) => sum + length, 0)}
        >
          {view.unnamed.map(({ grade, sources: graded }) => (
            <div key={grade} class={`grade grade-${grade}`}>
              <p class="grade-name">
                <Scale grade={grade} />
                {t(`anonymity_${grade}`)}
              </p>
              <ul class="sources">{graded.map(draw)}</ul>
            </div>
          ))}
        </Section>
      )}
      {view.uncertain.length > 0 && (
        <Section title={t("section_uncertain")} count={view.uncertain.length}>
          {drawQuotes(view.uncertain)}
        </Section>
      )}
      {view.unattributed.length > 0 && (
        <Section title={t("section_unattributed")} count={view.unattributed.length}>
          {drawQuotes(view.unattributed)}
        </Section>
      )}
    </>
  );
}

function Section({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <section class="section">
      <h2>
        {title} <span class="section-count">{count}</span>
      </h2>
      {children}
    </section>
  );
}

const STEPS = { nothing: 0, field: 1, institution: 2, reason: 3 } as const;

/** Three dots, as many filled as the text tells; the words beside them say the same. */
function Scale({ grade }: { grade: keyof typeof STEPS }) {
  return (
    <svg class="scale" viewBox="0 0 30 10" aria-hidden="true" focusable="false">
      {[0, 1, 2].map((at) => (
        <circle key={at} cx={5 + at * 10} cy="5" r="3.6" class={at < STEPS[grade] ? "full" : "empty"} />
      ))}
    </svg>
  );
}
