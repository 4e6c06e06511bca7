/**
 * Checks what an author gave a component. Nothing else would: neither the build nor the type check
 * looks at attributes in MDX.
 */
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';

/** The attributes of each component that has any. */
export interface Accepted {
  Cite: { id: string };
  Line: { id: string };
  Term: { id: string };
}

/** Here, and not beside the components, to be made once and not for every use. */
const schemas: { [Component in keyof Accepted]: z.ZodType<Accepted[Component]> } = {
  Cite: z.strictObject({ id: z.string().regex(/\S/, 'name a fact id, such as C-2.12') }),
  Line: z.strictObject({ id: z.string().min(1, 'name a line of content/help-lines.yaml') }),
  Term: z.strictObject({ id: z.string().min(1, 'name a term of content/glossary.yaml') }),
};

/** @throws AstroError naming the content file, the component and what it accepts. */
export function checkedProps<Component extends keyof Accepted>(
  component: Component,
  props: unknown,
  locals: App.Locals,
): Accepted[Component] {
  const result = schemas[component].safeParse(props);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'attributes'}: ${message}`);
  throw new AstroError(`${locals.page?.file ?? 'A page'}: <${component}> ${problems.join('; ')}.`);
}

/** @throws AstroError when a prose component is used outside a written page. */
export function pageOf(locals: App.Locals, component: string): NonNullable<App.Locals['page']> {
  if (!locals.page) throw new AstroError(`<${component}> works only inside a page of content/.`);
  return locals.page;
}
