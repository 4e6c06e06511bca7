/** Facts and sources by their ids. */
import { getCollection } from 'astro:content';
import { once } from './once';

export const getFacts = once(async () => new Map((await getCollection('facts')).map(({ data }) => [data.id, data])));

export const getSources = once(
  async () => new Map((await getCollection('sources')).map(({ data }) => [data.id, data])),
);
