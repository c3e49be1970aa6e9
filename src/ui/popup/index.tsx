/** The popup's first script: asks for the list while the rest is still loaded. `?tab=` names another tab, for tests. */
import { askEarly } from "../../platform/early.ts";

const named = new URLSearchParams(location.search).get("tab");
const early = askEarly(named);

void import("./Popup.tsx").then(({ open }) => open(early, named === null));
