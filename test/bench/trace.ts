/**
 * What the extension's own scripts cost a page's main thread, read from a Chromium trace: the CPU profiler's samples
 * whose stack holds a frame of ours (this counts promise continuations too, which timeline events do not name),
 * grouped by the browser's tasks.
 */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: { readonly url?: string };
        }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

export interface Cost {
  /** Milliseconds of all our scripts. */
  readonly total: number;
  /** Milliseconds of ours within the task that holds most of them. */
  readonly longest: number;
  /** Layouts of the whole page. */
  readonly layouts: number;
}

export const CATEGORIES = [
  "devtools.timeline",
  "toplevel",
  "v8.execute",
  "disabled-by-default-v8.cpu_profiler",
  "disabled-by-default-devtools.timeline",
];

/** @param json of a trace; @param origin of our scripts ("chrome-extension://…") */
export function costOf(json: string, origin: string): Cost {
  const events = (JSON.parse(json) as { traceEvents: TraceEvent[] }).traceEvents;
  const main = new Set(
    events
      .filter((e) => e.name === "thread_name" && e.args.name === "CrRendererMain")
      .map((e) => `${e.pid}:${e.tid}`),
  );
  const tasks = events
    .filter(
      (e) =>
        e.ph === "X" && main.has(`${e.pid}:${e.tid}`) && /RunTask|ThreadControllerImpl::RunTask/.test(e.name),
    )
    .sort((a, b) => a.ts - b.ts);
  const perTask = new Map<number, number>();
  let total = 0;

  const byProfile = new Map<string, TraceEvent[]>();
  for (const event of events)
    if (event.name === "Profile" || event.name === "ProfileChunk") {
      const key = `${event.pid}:${event.id}`;
      byProfile.set(key, [...(byProfile.get(key) ?? []), event]);
    }
  for (const chunks of byProfile.values()) {
    const start = chunks.find((e) => e.name === "Profile");
    if (!start || !main.has(`${start.pid}:${start.tid}`)) continue;
    const nodes = new Map<number, { parent: number | undefined; ours: boolean }>();
    let time = start.args.data?.startTime ?? start.ts;
    for (const { args } of chunks.filter((e) => e.name === "ProfileChunk").sort((a, b) => a.ts - b.ts)) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? [])
        nodes.set(id, { parent, ours: (callFrame.url ?? "").startsWith(origin) });
      const samples = args.data?.cpuProfile?.samples ?? [];
      const deltas = args.data?.timeDeltas ?? [];
      samples.forEach((sample, i) => {
        const delta = deltas[i] ?? 0;
        time += delta;
        let node = nodes.get(sample);
        while (node && !node.ours) node = node.parent === undefined ? undefined : nodes.get(node.parent);
        if (!node) return;
        total += delta;
        const task = taskAt(tasks, time);
        perTask.set(task, (perTask.get(task) ?? 0) + delta);
      });
    }
  }
  return {
    total: total / 1000,
    longest: Math.max(0, ...perTask.values()) / 1000,
    layouts: events.filter((e) => e.name === "Layout" && main.has(`${e.pid}:${e.tid}`)).length,
  };
}

function taskAt(tasks: readonly TraceEvent[], time: number): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle] as TraceEvent).ts <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
