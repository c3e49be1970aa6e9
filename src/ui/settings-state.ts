/** The settings as a component's state, always current. */
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../settings/schema.ts";
import { type Loaded, loadSettings, watchSettings } from "../settings/store.ts";

/** Null until they are read. */
export function useSettings(): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void loadSettings().then(setLoaded);
    return watchSettings((settings: Settings) =>
      setLoaded((before) => ({ notice: before?.notice ?? null, settings })),
    );
  }, []);
  return loaded;
}
