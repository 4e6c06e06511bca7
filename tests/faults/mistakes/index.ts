/** Mistakes that an author can make in content/, each with what the message must say. */
export { fields } from './fields';
export { files } from './files';
export { handedOver } from './handed-over';
export { lists } from './lists';
export { names } from './names';
export { pairs } from './pairs';
export { text } from './text';
