/** Parts of a page that are loaded when the reader asks for them: the list shall be there before. */
import { useEffect, useState } from "preact/hooks";

/** What `load` gives, null until it is there; loaded once `wanted`. */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    if (wanted && loaded === null)
      void load().then((part) => {
        if (current) setLoaded(() => part);
      });
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded;
}
