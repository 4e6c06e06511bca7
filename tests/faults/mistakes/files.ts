/** Mistakes in a file as a whole: its name, its place, its size, its encoding. */
import { Buffer } from 'node:buffer';
import { change, copyAs, move, replaceBy, write } from '../make';
import { guide, inText, skill, type Mistake } from './mistake';

export const files: Record<string, Mistake> = {
  'an empty file': { make: write(skill, ''), says: /^\S+craving\.mdx: The file is empty/, remedy: /Write it/ },
  'a page without text': {
    make: change(skill, /(\n---\n)[\s\S]*$/, '$1'),
    says: /^\S+craving\.mdx:\d+: The page has no text/,
    remedy: /Write it/,
    elsewhere: true,
  },
  'a file that is not UTF-8': {
    make: replaceBy(skill, 'ease', Buffer.from([0xe9])),
    says: /^\S+craving\.mdx:\d+: The file is not UTF-8/,
    remedy: /encoding UTF-8/,
  },
  'a character lost in an earlier encoding': {
    make: inText('It�s here.'),
    says: /^\S+craving\.mdx:\d+: A character was lost/,
    remedy: /again/,
  },
  'a page of 5 MB': {
    make: write(skill, 'word '.repeat(1_000_000)),
    says: /^\S+craving\.mdx: The page has 5,000,000 bytes; the most is 40,000/,
    remedy: /Split it/,
  },
  'a file name with capitals and spaces': {
    make: move(skill, 'content/en/skills/Riding out.mdx'),
    says: /^content\/en\/skills\/Riding out\.mdx: The file name is the address/,
    remedy: /small letters, digits and hyphens/,
  },
  'a link instead of a file': {
    make: (root) => {
      move(skill, 'content/craving.yaml')(root);
      copyAs(skill, '../../craving.yaml', 'link')(root);
    },
    says: /^\S+craving\.mdx: This is a link/,
    remedy: /Put the file itself/,
  },
  'a page in the folder of another language': {
    make: copyAs('content/fr/guides/medicines.mdx', guide),
    says: /^content\/fr\/guides\/medicines\.mdx: "fr" is not a language/,
    remedy: /content\/en\//,
  },
  'a page in a folder that nothing reads': {
    make: move(skill, 'content/en/recipes/craving.mdx'),
    says: /^content\/en\/recipes\/craving\.mdx: Nothing reads this folder/,
    remedy: /stages, skills, guides/,
  },
  'a page that ends in .md': {
    make: move(skill, 'content/en/skills/riding-out-a-craving.md'),
    says: /^\S+craving\.md: Nothing reads this file/,
    remedy: /ends in \.mdx/,
  },
  'a picture among the pages': {
    make: write('content/en/skills/wave.png', Buffer.from([0x89, 0x50])),
    says: /^content\/en\/skills\/wave\.png: Nothing reads this file/,
    remedy: /no pictures/,
  },
  'an oversize picture': {
    make: write('public/road.jpg', Buffer.alloc(2_000_000)),
    says: /^public\/road\.jpg: The picture has 2,000,000 bytes; the most is 100,000/,
    remedy: /smaller/,
  },
};
