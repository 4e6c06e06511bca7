/** The finder speaks to somebody about themself, or about a person they care about. */
export const voices = ['me', 'them'] as const;
export type Voice = (typeof voices)[number];

/** A sentence in both voices. */
export type Voiced = Readonly<Record<Voice, string>>;
