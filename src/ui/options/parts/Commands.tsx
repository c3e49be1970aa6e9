/** The keyboard commands and their keys, as the browser has them now. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../../../platform/browser.ts";
import { useTexts } from "../../i18n.ts";
import { Part } from "./Part.tsx";

const NAMES: Readonly<Record<string, string>> = {
  _execute_action: "options_command_open",
  "toggle-highlights": "command_toggle",
  "next-quote": "command_next",
  "previous-quote": "command_previous",
  "next-of-speaker": "command_next_of_speaker",
  "previous-of-speaker": "command_previous_of_speaker",
};

export function Commands() {
  const t = useTexts();
  const [commands, setCommands] = useState<readonly { name?: string; shortcut?: string }[]>([]);
  useEffect(() => {
    // Absent on Android.
    const order = Object.keys(NAMES);
    const place = ({ name = "" }) => order.indexOf(name);
    void browser.commands?.getAll().then((all) => setCommands(all.sort((a, b) => place(a) - place(b))));
  }, []);
  if (commands.length === 0) return null;
  return (
    <Part title={t("options_commands")} text={t("options_commands_text")}>
      <ul class="rows">
        {commands.map(({ name = "", shortcut }) => (
          <li key={name}>
            <span class="row-name">{t(NAMES[name] ?? name)}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span>{t("options_commands_none")}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
