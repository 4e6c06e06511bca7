/**
 * Learns the sense for a danger from examples, at build time: logistic regression by AdaGrad (Duchi, Hazan, Singer,
 * JMLR 12, 2011) over pieces that count by how much oftener danger has them than calm (naive Bayes features: Wang,
 * Manning, ACL 2012), averaged over its rounds. The same result on every machine.
 */
import { NEUTRAL, PLACES, piecesOf, scaleOf, type Sense } from './sense';
import { misspelling, randomFrom } from './misspelling';

export interface Example {
  text: string;
  danger: boolean;
  /** What it counts beside others. */
  weight: number;
  /** How many misspelled copies are learned with it. */
  copies: number;
}

interface Sample {
  pieces: number[];
  wanted: 0 | 1;
  weight: number;
}

const ROUNDS = 8;
const RATE = 0.3;
const DECAY = 1e-5;
/** What a misspelled copy counts beside its example. */
const COPY = 0.5;
/** A piece that fewer examples have tells of them, not of danger. */
const FEWEST = 3;
/** Weights are sent as so many steps to either side; what is less than the first is not sent. */
const STEPS = 4;
const STEP = 0.8;
const LEAST = 0.6;
/** Added to how often a piece was seen on each side; how far one side may outweigh the other. */
const SMOOTH = 1;
const MOST_TELLING = 3;
/** Silence costs more than a false alarm: added to how sure one is. */
const CAUTION = 0.8;

/** @param examples in the order of their file: it decides what is learned */
export function learnSense(examples: readonly Example[]): Sense {
  const samples = samplesOf(examples);
  const telling = tellingOf(samples);
  const { weights, bias } = trained(samples, telling);
  const digits = Array.from(weights, (each, place) => {
    const weight = each * (telling[place] ?? 0);
    const steps = Math.abs(weight) < LEAST ? 0 : Math.round(weight / STEP);
    return String.fromCharCode(NEUTRAL + Math.max(-STEPS, Math.min(STEPS, steps)));
  });
  return { weights: digits.join(''), step: STEP, bias: Math.round(100 * (bias + CAUTION)) / 100 };
}

function samplesOf(examples: readonly Example[]): Sample[] {
  const random = randomFrom(5);
  const seen = new Map<number, number>();
  const samples = examples.map(({ text, danger, weight, copies: count }) => {
    const pieces = piecesOf(text);
    for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
    const copies = Array.from({ length: count }, () => piecesOf(misspelling(text, random)));
    return { pieces, copies, wanted: danger ? (1 as const) : (0 as const), weight };
  });
  const common = (pieces: number[]) => pieces.filter((piece) => (seen.get(piece) ?? 0) >= FEWEST);
  return samples.flatMap(({ pieces, copies, wanted, weight }) => [
    { pieces: common(pieces), wanted, weight },
    ...copies.map((copy) => ({ pieces: common(copy), wanted, weight: weight * COPY })),
  ]);
}

/** How much oftener danger has each piece than calm, as the logarithm of the ratio. */
function tellingOf(samples: Sample[]): Float64Array {
  const [calm, danger] = [new Float64Array(PLACES).fill(SMOOTH), new Float64Array(PLACES).fill(SMOOTH)];
  let [allCalm, allDanger] = [0, 0];
  for (const { pieces, wanted, weight } of samples) {
    if (wanted) allDanger += weight;
    else allCalm += weight;
    const side = wanted ? danger : calm;
    for (const piece of pieces) side[piece] = (side[piece] ?? 0) + weight;
  }
  return danger.map((seen, place) => {
    const ratio = Math.log(seen / allDanger / ((calm[place] ?? 1) / allCalm));
    return Math.max(-MOST_TELLING, Math.min(MOST_TELLING, ratio));
  });
}

function trained(samples: Sample[], telling: Float64Array): { weights: Float64Array; bias: number } {
  const random = randomFrom(1);
  const weights = new Float64Array(PLACES);
  const steepness = new Float64Array(PLACES).fill(1e-6);
  const sum = new Float64Array(PLACES);
  let [bias, biasSteepness, biasSum] = [0, 1e-6, 0];
  const learn = ({ pieces, wanted, weight }: Sample) => {
    const scale = scaleOf(pieces);
    const sure = pieces.reduce((all, piece) => all + (weights[piece] ?? 0) * (telling[piece] ?? 0) * scale, bias);
    const error = (1 / (1 + Math.exp(-sure)) - wanted) * weight;
    for (const piece of pieces) {
      const slope = error * scale * (telling[piece] ?? 0) + DECAY * (weights[piece] ?? 0);
      steepness[piece] = (steepness[piece] ?? 0) + slope * slope;
      weights[piece] = (weights[piece] ?? 0) - (RATE * slope) / Math.sqrt(steepness[piece] ?? 1);
    }
    biasSteepness += error * error;
    bias -= (RATE * error) / Math.sqrt(biasSteepness);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(samples.length, random)) learn(samples[at]!);
    if (round === 0) continue;
    weights.forEach((weight, place) => (sum[place] = (sum[place] ?? 0) + weight / (ROUNDS - 1)));
    biasSum += bias / (ROUNDS - 1);
  }
  return { weights: sum, bias: biasSum };
}

/** The numbers from 0 in a random order (Fisher and Yates). */
function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
