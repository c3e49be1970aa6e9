/** The features of both chains: one place for training and use. */
export { argumentFeatures, tokenFeatures } from "./argument-features.ts";
export { cueFeatures } from "./cue-features.ts";
export { type CueView, viewCue } from "./cue-view.ts";
export { allTemplates, FeatureSink, mix, NumberSink, type TemplateGroup } from "./templates.ts";
