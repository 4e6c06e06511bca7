/** What depends on the direction of writing, written for left to right and top to bottom; and what has an older name. */
import { list, type Declaration } from 'postcss';

const SIZES: Record<string, string> = {
  'block-size': 'height',
  'inline-size': 'width',
  'min-block-size': 'min-height',
  'min-inline-size': 'min-width',
  'max-block-size': 'max-height',
  'max-inline-size': 'max-width',
};

const SIDES: Record<string, [start: string, end: string]> = { block: ['top', 'bottom'], inline: ['left', 'right'] };
/** Such as `margin-block`, `scroll-padding-inline-end` and `border-block-start-color`. */
const LOGICAL = /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(block|inline)(?:-(start|end))?(-\w+)?$/;

/** Older words for the same, where an engine of the baseline has only them. */
const OLDER: Record<string, Record<string, [property: string, value: string]>> = {
  float: { 'inline-start': ['float', 'left'], 'inline-end': ['float', 'right'] },
  clear: { 'inline-start': ['clear', 'left'], 'inline-end': ['clear', 'right'] },
  'align-items': { start: ['align-items', 'flex-start'], end: ['align-items', 'flex-end'] },
  'align-self': { start: ['align-self', 'flex-start'], end: ['align-self', 'flex-end'] },
  overflow: { clip: ['overflow', 'hidden'] },
  'overflow-wrap': { anywhere: ['word-break', 'break-word'] },
};

/** Changes one declaration in its rule. */
export function writePlainly(declaration: Declaration): void {
  const { prop, value } = declaration;
  const size = SIZES[prop];
  if (size) declaration.prop = size;

  const older = OLDER[prop]?.[value];
  if (older) [declaration.prop, declaration.value] = older;

  if (prop === 'inset') return replace(declaration, fourSides(value));

  const [, box = '', axis = '', end, part = ''] = LOGICAL.exec(prop) ?? [];
  const sides = SIDES[axis];
  if (!sides) return;
  const name = (side: string) => (box === 'inset' ? side : `${box}-${side}${part}`);
  if (end) {
    declaration.prop = name(sides[end === 'start' ? 0 : 1]);
    return;
  }
  // A border is one value of three words for both sides; of anything else there may be one value a side.
  const values = box === 'border' && part === '' ? [value] : list.space(value);
  replace(
    declaration,
    sides.map((side, index) => [name(side), values[index] ?? values[0] ?? value]),
  );
}

function fourSides(value: string): [string, string][] {
  const [top = value, right = top, bottom = top, left = right] = list.space(value);
  return Object.entries({ top, right, bottom, left });
}

function replace(declaration: Declaration, by: [prop: string, value: string][]): void {
  for (const [prop, value] of by) declaration.cloneBefore({ prop, value });
  declaration.remove();
}
