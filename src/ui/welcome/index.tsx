import "../shared.ts";
import { render } from "preact";
import { WelcomePage } from "./WelcomePage.tsx";

render(<WelcomePage />, document.body);
