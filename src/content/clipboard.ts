/** Copying from within a page. */

/**
 * Puts text on the clipboard. The modern way exists only on secure pages; the old one works on the others while
 * the reader's click lasts.
 */
export async function copyFromPage(document: Document, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed on this page: the old way is left.
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  const view = document.defaultView;
  view?.addEventListener("copy", fill, { capture: true, once: true });
  document.execCommand("copy");
  view?.removeEventListener("copy", fill, { capture: true });
  return done;
}
