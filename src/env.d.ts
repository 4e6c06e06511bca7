declare namespace App {
  interface Locals {
    /** The written page being rendered: what prose components look things up in. */
    page?: {
      /** The content file, for messages. */
      file: string;
      citations: import('./queries/citations').Citations;
    };
  }
}
