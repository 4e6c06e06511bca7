/** Words that say nothing about what is looked for. They are sent with the synonyms: see `file.ts`. */
export const EMPTY: readonly string[] =
  'a an the of to in on at for and or is are am was were be been do does did i im ive me my it its this that with you your we our they them their have has had get got getting just really very so please now right bad badly could would should el la los las de un una y en que por con mi se lo esta'.split(
    ' ',
  );
