/** What a list does in the page and beyond; the components only call. */
import type { Quote, Source } from "../engine/types.ts";
import type { Amendment, BackgroundCalls } from "../messages/calls.ts";

export interface ListActions {
  reveal(quoteId: string): void;
  copyQuote(quote: Quote, source: Source | null): Promise<boolean>;
  drag(event: DragEvent, quote: Quote, source: Source | null): void;
  /** What was found and how, to send to the makers: the clipboard gets it, nobody else. */
  copyReport(quote: Quote, source: Source | null): Promise<boolean>;
  /** Opens the reader's own dictionary with a line for this source. */
  addEntry(source: Source): void;
  /** The reader's word on a person or institution; the list tells what came of it, with the way back. */
  amend(amendment: Amendment, told: string): void;
  suggest(query: string): Promise<BackgroundCalls["suggest"]["reply"]>;
  /** `name` is who said it, null nobody; `undo` takes a correction back. */
  correct(quote: Quote, name: string | null, undo?: boolean): void;
}
