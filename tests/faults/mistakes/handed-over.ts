/** Mistakes in what is handed over: text lines, short addresses, cards. */
import { change } from '../make';
import { type Mistake } from './mistake';

const short = 'content/short-addresses.yaml';
const sheets = 'content/handouts.yaml';

export const handedOver: Record<string, Mistake> = {
  'a text line that does not fit one message': {
    make: change(short, 'Step by step: {address}', `${'So '.repeat(20)}Step by step: {address}`),
    says: /^content\/short-addresses\.yaml:\d+: en\.text: Too long by \d+/,
    remedy: /room for 120 characters/,
  },
  'a sign that old phones lack': {
    make: change(short, "Can't wake", 'Can’t wake'),
    says: /^content\/short-addresses\.yaml:\d+: en\.text: Text messages have no ’/,
    remedy: /straight quotes/,
  },
  'a text line without its address': {
    make: change(short, 'Step by step: {address}', 'Step by step.'),
    says: /^content\/short-addresses\.yaml:\d+: en\.text: Write \{address\} once/,
    remedy: /short-address\.ts/,
  },
  'a short address that leads nowhere': {
    make: change(short, 'to: /skills/sleep/', 'to: /skills/sleeping/'),
    says: /^content\/short-addresses\.yaml:\d+: sleep\.to names "\/skills\/sleeping\/"/,
    remedy: /Correct it/,
  },
  'a short address where a page stands': {
    make: change(short, '- id: sleep\n', '- id: about\n'),
    says: /^content\/short-addresses\.yaml:\d+: about stands where the site has pages/,
    remedy: /another id/,
  },
  'two short addresses for a page': {
    make: change(short, 'to: /skills/sleep/', 'to: /skills/grounding/'),
    says: /^content\/short-addresses\.yaml:\d+: sleep\.to names \/skills\/grounding\/, and so does ground/,
    remedy: /one address for each page/,
  },
  'a handout of a page that is not there': {
    make: change(sheets, 'page: /families/start-here/', 'page: /families/begin/'),
    says: /^content\/handouts\.yaml:\d+: families\.page names "\/families\/begin\/"/,
    remedy: /Correct it/,
  },
  'a card that says what its page does not': {
    make: change(sheets, '- You did not cause this.', '- Nobody is to blame.'),
    says: /^content\/handouts\.yaml:\d+: families puts on its card or poster "Nobody is to blame\."/,
    remedy: /word for word/,
  },
  'a card with more than fits': {
    make: change(sheets, '- You did not cause this.', `- ${'word '.repeat(40)}`),
    says: /^content\/handouts\.yaml:\d+: en\.card: A card has room for 180 characters/,
    remedy: /handout\.ts/,
    elsewhere: true,
  },
  'an alias of a page that is not there': {
    make: change('content/aliases.yaml', '/stage-finder/:', '/stage-find/:'),
    says: /^content\/aliases\.yaml:\d+: \/stage-find\/\.page names "\/stage-find\/"/,
    remedy: /Correct it/,
  },
};
