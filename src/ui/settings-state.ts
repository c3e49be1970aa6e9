/** The settings as a component's state, always current. */
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../settings/schema.ts";
import { type Loaded, loadSettings, watchSettings } from "../settings/store.ts";

/** Null until they are read; `first` if somebody has read them already. */
export function useSettings(first: Loaded | null = null): Loaded | null {
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    if (first === null) void loadSettings().then(setLoaded);
    return watchSettings((settings: Settings) =>
      setLoaded((before) => ({ notice: before?.notice ?? null, settings })),
    );
  }, []);
  return loaded;
}
