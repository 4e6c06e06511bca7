/** Prints figures as tables in Markdown, so that they can be pasted into README.md. */

type Cell = string | number | undefined;

/** Numbers get thousands separators, what is not known a dash. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '–';
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell;
}

export function printTable(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const texts = [columns, ...rows].map((row) => row.map(cellText));
  const widths = columns.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0), 3));
  const isNumber = columns.map((_, column) => rows.every((row) => typeof row[column] !== 'string'));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (isNumber[column] ? text.padStart(widths[column]!) : text.padEnd(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [head, ...body] = texts.map(line);
  console.log(`\n${title}\n\n${[head, rule, ...body].join('\n')}`);
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export const round = (number: number, digits = 0): number => Number(number.toFixed(digits));
