/** Packages of one CommonJS function, read as the module that they could be. */
import { type Plugin } from 'vite';

/** The bundler's bridge from CommonJS would cost every search half a kilobyte. */
export function asModule(name: string): Plugin {
  const ending = /^module\.exports = function/m;
  return {
    name: 'as-module',
    transform(code, id) {
      if (!id.includes(`/node_modules/${name}/`)) return;
      if (!ending.test(code)) throw new Error(`${name} does not end in one function any more: import it another way.`);
      return { code: code.replace(ending, 'export default function'), map: null };
    },
  };
}
