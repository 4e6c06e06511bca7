/**
 * Checks what an author gave a component. Nothing else would: neither the build nor the type check
 * looks at attributes in MDX.
 */
import { AstroError } from 'astro/errors';
import { type z } from 'astro/zod';

/** @throws AstroError naming the content file, the component and what it accepts. */
export function checkedProps<Schema extends z.ZodType>(
  component: string,
  schema: Schema,
  props: unknown,
  locals: App.Locals,
): z.infer<Schema> {
  const result = schema.safeParse(props);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'attributes'}: ${message}`);
  throw new AstroError(`${locals.page?.file ?? 'A page'}: <${component}> ${problems.join('; ')}.`);
}

/** @throws AstroError when a prose component is used outside a written page. */
export function pageOf(locals: App.Locals, component: string): NonNullable<App.Locals['page']> {
  if (!locals.page) throw new AstroError(`<${component}> works only inside a page of content/.`);
  return locals.page;
}
