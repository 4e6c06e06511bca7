/** The choices of kind, stage and reader, each with the number of results it would leave. */
import { type Entry } from '@/search/catalog';

type Facet = 'kind' | 'stage' | 'reader';

const valuesOf: Record<Facet, (entry: Entry) => string[]> = {
  kind: ({ kind }) => [kind],
  stage: ({ stages }) => stages,
  reader: ({ readers }) => readers,
};

export class Filters {
  private selects: HTMLSelectElement[];

  constructor(selects: Iterable<HTMLSelectElement>) {
    this.selects = [...selects];
  }

  /** Whether an entry passes all choices, or all but one. */
  passes(entry: Entry, but?: HTMLSelectElement): boolean {
    return this.selects.every((select) => select === but || fits(entry, select, select.value));
  }

  /** Writes beside each choice how many of the entries it would leave. */
  count(entries: readonly Entry[]): void {
    for (const select of this.selects) {
      const left = entries.filter((entry) => this.passes(entry, select));
      for (const option of select.options) {
        const n = left.filter((entry) => fits(entry, select, option.value)).length;
        option.dataset['name'] ??= option.text;
        option.text = `${option.dataset['name']} (${n})`;
      }
    }
  }

  nameOf(facet: Facet, value: string): string {
    const select = this.selects.find((each) => facetOf(each) === facet);
    const option = [...(select?.options || [])].find((each) => each.value === value);
    return option?.dataset['name'] || option?.text || '';
  }
}

const fits = (entry: Entry, select: HTMLSelectElement, value: string) =>
  value === '' || valuesOf[facetOf(select)](entry).includes(value);

const facetOf = ({ dataset }: HTMLSelectElement) => dataset['filter'] as Facet;
