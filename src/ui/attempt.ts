/** Changes that the browser may refuse to store: its storage has an end, and so has the disk. */
import { useEffect, useState } from "preact/hooks";

const listeners = new Set<() => void>();

/** Tells whoever shows it that something was not stored. */
export function tellUnsaved(): void {
  for (const listener of listeners) listener();
}

/** Waits for a change; false, and told to the reader, if it was not stored. Never rejects. */
export async function attempt(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    console.warn("A change was not stored.", error);
    tellUnsaved();
    return false;
  }
}

/** How many changes were not stored since the reader was told, and how to be done with that. */
export function useUnsaved(): [unsaved: number, dismiss: () => void] {
  const [unsaved, setUnsaved] = useState(0);
  useEffect(() => {
    const listener = () => setUnsaved((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return [unsaved, () => setUnsaved(0)];
}
