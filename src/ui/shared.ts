/**
 * What most pages of ours are made of. The bundler puts into one file what the same pages use: that all of them name
 * all of this keeps it one file, and each file less is a millisecond less before the popup's list.
 */
import "../messages/shapes.ts";
import "../settings/sites.ts";
import "../settings/store.ts";
import "./components/facts.ts";
import "./components/icons.tsx";
import "./components/Notice.tsx";
import "./components/SiteAccess.tsx";
import "./i18n.ts";
import "./page-link.ts";
import "./settings-state.ts";
import "./take-along.ts";
import "./view.ts";
