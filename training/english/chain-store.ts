/** Trained chains between the steps of the training, as files in a working folder. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { LinearModel } from "../../src/languages/en/model/linear.ts";
import { asModel, type TrainedChain } from "./chain-trainer.ts";

/** Half that an article belongs to. */
export const foldOf = (index: number): number => index % 2;

type Name = "cue" | "argument";

/** Weights nearer to zero are left out. */
export const LEAST_WEIGHT: Readonly<Record<Name, number>> = { cue: 0.06, argument: 0.03 };

/** A chain as it is used. */
export const loadModel = (work: string, name: Name, without: number): LinearModel =>
  asModel(loadChain(work, name, without), LEAST_WEIGHT[name]);

const fileOf = (work: string, name: Name, without: number): string =>
  join(work, `${name}${without < 0 ? "" : without}.chain`);

export function saveChain(work: string, name: Name, without: number, chain: TrainedChain): void {
  writeFileSync(fileOf(work, name, without), serialize(chain));
}

export const loadChain = (work: string, name: Name, without: number): TrainedChain =>
  deserialize(readFileSync(fileOf(work, name, without))) as TrainedChain;
